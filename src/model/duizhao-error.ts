/** @module The one error class: a code, a sentence that says the cure, and whether to try again. */

/** The exit code that a kind of error ends the program with. */
export const EXIT_CODES = { done: 0, issues: 1, usage: 2, input: 3, engine: 4 } as const;

export type ErrorKind = 'usage' | 'input' | 'engine';

export interface DuizhaoErrorOptions {
  /** Upper snake case, stable: `INPUT_EMPTY`. */
  readonly code: string;
  readonly kind: ErrorKind;
  /** What went wrong, naming the file and line where there is one. */
  readonly message: string;
  /** What the user does about it. */
  readonly cure: string;
  /** @default false */
  readonly isRetryable?: boolean;
  /** Seconds until which the service asked not to be asked again. */
  readonly retryAfter?: number;
  readonly cause?: unknown;
}

/** Thrown for broken input, broken programs and broken services; findings about text are `Issue`s instead. */
export class DuizhaoError extends Error {
  readonly code: string;
  readonly kind: ErrorKind;
  readonly cure: string;
  readonly isRetryable: boolean;
  readonly retryAfter: number | undefined;

  constructor(options: DuizhaoErrorOptions) {
    super(options.message, { cause: options.cause });
    this.name = 'DuizhaoError';
    this.code = options.code;
    this.kind = options.kind;
    this.cure = options.cure;
    this.isRetryable = options.isRetryable ?? false;
    this.retryAfter = options.retryAfter;
  }

  get exitCode(): number {
    return EXIT_CODES[this.kind];
  }
}
