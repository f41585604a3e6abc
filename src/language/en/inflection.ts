/** @module English inflection: verbs, plurals and the indefinite article. */
export { indefiniteArticle } from './article.js';
export { pluralizeHead, pluralizeNoun } from './nouns.js';
export { inflectVerb } from './verbs.js';
