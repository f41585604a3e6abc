/** @module The colours of the pages, light and dark. tests/formats/html/palette.test.ts holds them to WCAG 2.2 AA. */

/** Background first, then what stands on it. */
export interface Palette {
  readonly paper: string;
  readonly panel: string;
  readonly lit: string;
  /** Behind doubtful sentences. */
  readonly doubt: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  /** Borders of controls: 3:1 against paper and panel. */
  readonly edge: string;
  readonly accent: string;
  readonly link: string;
  /** The underline of terms. */
  readonly term: string;
  readonly error: string;
  readonly warning: string;
  readonly info: string;
}

/** Warm paper, blue-black ink, and the cinnabar of a seal. */
export const LIGHT: Palette = {
  paper: '#fcfbf8',
  panel: '#f4f1ea',
  lit: '#fdeec2',
  doubt: '#f6eadf',
  ink: '#1f2429',
  muted: '#5a626b',
  line: '#e0dbd0',
  edge: '#8a8578',
  accent: '#94362a',
  link: '#1d4f7c',
  term: '#a5762c',
  error: '#a3241f',
  warning: '#7a4c00',
  info: '#2a5a85',
};

export const DARK: Palette = {
  paper: '#15181c',
  panel: '#1e2227',
  lit: '#453a17',
  doubt: '#3a2f22',
  ink: '#e6e3dd',
  muted: '#a9b0b8',
  line: '#31363d',
  edge: '#7b828b',
  accent: '#e89a8a',
  link: '#93bfe8',
  term: '#c29c58',
  error: '#ff9f96',
  warning: '#f0bd6a',
  info: '#92c2ec',
};

/** The palette as custom properties, to stand inside a rule. */
export function customProperties(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}: ${String(colour)};`)
    .join(' ');
}
