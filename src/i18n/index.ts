/** @module Every sentence the program shows, in English and Simplified Chinese. */
export { createMessages } from './messages.js';
export type { Messages } from './messages.js';
export { detectLanguage, LANGUAGES } from './language.js';
export type { Language } from './language.js';
export type { MessageKey, MessageNamespace, MessageValues } from './message-key.js';
