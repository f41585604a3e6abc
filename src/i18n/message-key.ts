/** @module The keys of all messages, and the types that make both languages complete. */
import type { english } from './catalogues/en/index.js';

/** English writes `key_one` and `key_other`; callers use `key` with a `count`. */
type WithoutPlural<Key extends string> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;

/** What another language must give for an English catalogue. Chinese has no plural, so one text a key. */
export type Translated<Catalogue extends object> = Readonly<
  Record<WithoutPlural<Extract<keyof Catalogue, string>>, string>
>;

type Catalogues = typeof english;

/** One namespace an area of the program. */
export type MessageNamespace = keyof Catalogues;

/** `<namespace>:<key>`, as in `cli:error`. */
export type MessageKey = {
  [Namespace in MessageNamespace]: `${Namespace}:${keyof Translated<Catalogues[Namespace]>}`;
}[MessageNamespace];

/** `count` chooses the plural form. */
export type MessageValues = Readonly<Record<string, string | number>>;
