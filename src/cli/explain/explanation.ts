/** @module The explanation of a text for people: each sentence, its English, its confidence and its tree. */
import type { ConfidenceReason, DerivationNode, SentenceDerivation } from '../../engines/grammar/explain.js';
import type { Category } from '../../engines/grammar/rules/symbols.js';
import { isCategory } from '../../engines/grammar/rules/symbols.js';
import type { TermBase } from '../../glossary/term-base.js';
import type { Messages } from '../../i18n/index.js';
import type { CliContext } from '../io.js';
import { drawTree, type TreeStyle } from './draw-tree.js';
import { foldDerivation, type ReadableNode } from './fold-derivation.js';
import { joinOrigins } from './join-origins.js';
import { wrapText } from './text-width.js';

/** Where standard output is no terminal: lines for files and pages. */
const DEFAULT_WIDTH = 100;
/** The weightiest reasons tell enough. */
const MOST_REASONS = 2;

const LEAF_LABELS = {
  term: 'explain:official-term',
  lexicon: 'explain:word',
  recogniser: 'explain:recogniser',
  literal: 'explain:word',
  dictionary: 'explain:dictionary',
  unknown: 'explain:unknown',
} as const;

const labelOf = ({ source, category }: DerivationNode, messages: Messages): string =>
  source === 'rule'
    ? messages(`explain:category-${isCategory(category) ? category : ('NP' satisfies Category)}`)
    : messages(LEAF_LABELS[source]);

function originOf({ node, origins }: ReadableNode, termBase: TermBase, messages: Messages): string {
  const origin = joinOrigins(origins);
  const term = node.source === 'term' ? termBase.lookup(node.chinese) : undefined;
  if (!term) return origin;
  return messages('explain:authority', { origin, authority: term.authority, date: term.date });
}

function said(reasons: readonly ConfidenceReason[], isMore: boolean, messages: Messages): string[] {
  const named = reasons
    .filter(({ effect }) => effect > 0 === isMore)
    .slice(0, MOST_REASONS)
    .map(({ feature }) => messages(`explain:${isMore ? 'more' : 'less'}-${feature}`));
  if (named.length === 0) return [];
  return [
    messages(isMore ? 'explain:surer' : 'explain:less-sure', {
      reasons: named.join(messages('explain:and')),
    }),
  ];
}

function confidenceLine({ confidence, reasons }: SentenceDerivation, messages: Messages): string {
  const score = confidence.toFixed(2);
  const named = [...said(reasons, false, messages), ...said(reasons, true, messages)].join(', ');
  return named === ''
    ? messages('explain:confidence', { score })
    : messages('explain:confidence-with', { score, reasons: named });
}

function styleOf(context: CliContext, termBase: TermBase): TreeStyle {
  const { messages, columns, environment } = context;
  const isPlain = columns === undefined || Boolean(environment['NO_COLOR']);
  const styled =
    (open: number, close: number) =>
    (text: string): string =>
      isPlain ? text : `\u001b[${open}m${text}\u001b[${close}m`;
  return {
    width: columns ?? DEFAULT_WIDTH,
    label: ({ node }) => labelOf(node, messages),
    origin: (tree) => originOf(tree, termBase, messages),
    dim: styled(2, 22),
    bold: styled(1, 22),
    warn: styled(33, 39),
  };
}

function sentenceLines(sentence: SentenceDerivation, style: TreeStyle, messages: Messages): string[] {
  const trees = sentence.clauses.flatMap(({ chinese, phrases }) => [
    '',
    style.bold(chinese),
    ...(phrases.length > 1 ? [style.warn(messages('explain:glued', { count: phrases.length }))] : []),
    ...phrases.flatMap((phrase, index) =>
      drawTree(foldDerivation(phrase), style, '', index === phrases.length - 1),
    ),
  ]);
  const head = [sentence.chinese, sentence.english, confidenceLine(sentence, messages)];
  return [...head.flatMap((line) => wrapText(line, style.width)), ...trees, ''];
}

/** The lines to print. Colours only where standard output is a terminal and NO_COLOR is not set. */
export function explanationLines(
  sentences: readonly SentenceDerivation[],
  termBase: TermBase,
  context: CliContext,
): readonly string[] {
  const style = styleOf(context, termBase);
  return sentences.flatMap((sentence) => sentenceLines(sentence, style, context.messages));
}
