/** @module Names that the glossary does not list, held to their first rendering through the document. */
import type { EngineRequest } from '../../engines/engine.js';
import type { RenderedName } from '../../model/index.js';
import type { KeptResult } from './result-store.js';

const textOf = ({ segments }: EngineRequest): string => segments.map(({ text }) => text).join('');

const targetOf = ({ segments }: KeptResult): string => segments.map(({ target }) => target).join(' ');

/** An engine may report what is not there, or what a term already says. */
function isProven({ zh, en }: RenderedName, request: EngineRequest, kept: KeptResult): boolean {
  const isNew = !request.terms.some((term) => term.zh.includes(zh));
  return isNew && zh !== '' && en !== '' && textOf(request).includes(zh) && targetOf(kept).includes(en);
}

export class EstablishedNames {
  readonly #names: Map<string, string>;

  constructor(names: readonly RenderedName[] = []) {
    this.#names = new Map(names.map(({ zh, en }) => [zh, en]));
  }

  get all(): readonly RenderedName[] {
    return [...this.#names].map(([zh, en]) => ({ zh, en }));
  }

  /** The first rendering of a name stands. */
  learn(request: EngineRequest, kept: KeptResult): void {
    for (const name of kept.names ?? []) {
      if (!this.#names.has(name.zh) && isProven(name, request, kept)) this.#names.set(name.zh, name.en);
    }
  }

  /** The names that stand in the text of the requests. */
  within(requests: readonly EngineRequest[]): readonly RenderedName[] {
    const text = requests.map(textOf).join('\n');
    return this.all.filter(({ zh }) => text.includes(zh));
  }
}

/** What is wrong with the names of a result, in English sentences. */
export function nameFindings(
  request: EngineRequest,
  target: string,
  names: readonly RenderedName[],
): readonly string[] {
  const text = textOf(request);
  const folded = target.toLowerCase();
  return names
    .filter(({ zh, en }) => text.includes(zh) && !folded.includes(en.toLowerCase()))
    .map(({ zh, en }) => `The document has rendered “${zh}” as “${en}” before.`);
}
