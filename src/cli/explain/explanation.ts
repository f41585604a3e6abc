/** @module The explanation of a text for people: each sentence, its English, its confidence and its trees. */
import type {
  ConfidenceReason,
  ClauseDerivation,
  SentenceDerivation,
} from '../../engines/grammar/explain.js';
import type { TermBase } from '../../glossary/term-base.js';
import type { Messages } from '../../i18n/index.js';
import { DOUBTFUL_BELOW } from '../../model/index.js';
import type { CliContext } from '../io.js';
import { authorityOf } from './authority.js';
import { drawBranch, drawTree, type TreeStyle } from './draw-tree.js';
import { foldDerivation, type ReadableNode } from './fold-derivation.js';
import { joinOrigins } from './join-origins.js';
import { nodeLabel } from './label-node.js';
import { wrapText } from './text-width.js';

/** Where standard output is no terminal: lines for files and pages. */
const DEFAULT_WIDTH = 100;
/** The weightiest reasons tell enough. */
const MOST_REASONS = 2;

/** How the explanation looks; without colours each of these leaves the text as it is. */
interface ExplanationStyle extends TreeStyle {
  readonly bold: (text: string) => string;
  readonly warn: (text: string) => string;
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

/** "Confidence 0.42: lowered by …". */
export function confidenceText({ confidence, reasons }: SentenceDerivation, messages: Messages): string {
  const figure = confidence.toFixed(2);
  const score = confidence < DOUBTFUL_BELOW ? messages('explain:doubtful', { score: figure }) : figure;
  const named = [...said(reasons, false, messages), ...said(reasons, true, messages)].join(
    messages('explain:but'),
  );
  return named === ''
    ? messages('explain:confidence', { score })
    : messages('explain:confidence-with', { score, reasons: named });
}

function nodeText({ node }: ReadableNode, termBase: TermBase, messages: Messages): string {
  const { chinese, english } = node;
  const text = messages('explain:node', { label: nodeLabel(node, messages), chinese, english });
  const authority = authorityOf(node, termBase);
  return authority ? messages('explain:authority', { text, ...authority }) : text;
}

/** The files and lines that a phrase comes from. */
export function originText({ node, origins }: ReadableNode, messages: Messages): string {
  const [first = '', ...more] = origins;
  return joinOrigins([node.source === 'recogniser' ? messages('explain:recognised-origin') : first, ...more]);
}

function styleOf(context: CliContext, termBase: TermBase): ExplanationStyle {
  const { messages, columns, environment } = context;
  const isPlain = columns === undefined || Boolean(environment['NO_COLOR']);
  const styled =
    (open: number, close: number) =>
    (text: string): string =>
      isPlain ? text : `\u001b[${open}m${text}\u001b[${close}m`;
  const [warn, term] = [styled(33, 39), styled(32, 39)];
  return {
    width: columns ?? DEFAULT_WIDTH,
    text: (tree) => nodeText(tree, termBase, messages),
    origin: (tree) => originText(tree, messages),
    show: (line, { node }) => (node.isLastResort ? warn(line) : node.source === 'term' ? term(line) : line),
    dim: styled(2, 22),
    bold: styled(1, 22),
    warn,
  };
}

function clauseLines(
  { chinese, phrases }: ClauseDerivation,
  style: ExplanationStyle,
  messages: Messages,
): string[] {
  const trees = phrases.map(foldDerivation);
  const [only] = trees;
  if (trees.length === 1 && only) return ['', ...drawTree(only, style)];
  const branches = trees.flatMap((tree, index) => drawBranch(tree, style, '', index === trees.length - 1));
  const glued = trees.length > 1 ? [messages('explain:glued', { count: trees.length })] : [];
  const head = [...glued, chinese].flatMap((line) => wrapText(line, style.width));
  return ['', ...head.map((line) => style.warn(line)), ...branches];
}

function headLines(sentence: SentenceDerivation, style: ExplanationStyle, messages: Messages): string[] {
  const { chinese, english, confidence, lastResorts } = sentence;
  const wrapped = (line: string): string[] => wrapText(line, style.width);
  const words = lastResorts.join('、');
  return [
    ...wrapped(chinese).map(style.bold),
    ...wrapped(english).map(style.bold),
    ...wrapped(confidenceText(sentence, messages)).map(confidence < DOUBTFUL_BELOW ? style.warn : String),
    ...(words === '' ? [] : wrapped(messages('explain:last-resorts', { words })).map(style.warn)),
  ];
}

/** The lines to print. Colours only where standard output is a terminal and NO_COLOR is not set. */
export function explanationLines(
  sentences: readonly SentenceDerivation[],
  termBase: TermBase,
  context: CliContext,
): readonly string[] {
  const style = styleOf(context, termBase);
  return sentences.flatMap((sentence, index) => [
    ...(index > 0 ? ['', style.dim('─'.repeat(Math.min(style.width, DEFAULT_WIDTH)))] : []),
    ...headLines(sentence, style, context.messages),
    ...sentence.clauses.flatMap((clause) => clauseLines(clause, style, context.messages)),
  ]);
}
