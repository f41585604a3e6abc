/** @module Draws a folded derivation as a tree in lines for a terminal. */
import { textWidth, wrapText } from './text-width.js';
import type { ReadableNode } from './fold-derivation.js';

/** How the parts of a line are said and shown. */
export interface TreeStyle {
  /** Columns of the terminal. */
  readonly width: number;
  /** What the node is: "noun phrase", "official term". */
  readonly label: (tree: ReadableNode) => string;
  /** Where it comes from, with what is to be known of that. */
  readonly origin: (tree: ReadableNode) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly warn: (text: string) => string;
}

/** The columns between the text and its origin. */
const GAP = 2;
/** Text gets at least so much room, whatever the origin needs. */
const LEAST_TEXT = 36;

function nodeLines(tree: ReadableNode, first: string, next: string, style: TreeStyle): string[] {
  const { node } = tree;
  const origin = style.origin(tree);
  const label = style.label(tree);
  const text = `${label} ${node.chinese} → ${node.english}`;
  const room = Math.max(LEAST_TEXT, style.width - textWidth(first));
  const beside = room - textWidth(origin) - GAP;
  const below = Math.max(LEAST_TEXT, style.width - textWidth(next));
  const [opening = '', ...more] = textWidth(text) <= room ? [text] : wrapText(text, below);
  const shown = (node.isLastResort ? style.warn : style.bold)(label) + opening.slice(label.length);
  if (more.length === 0 && textWidth(opening) <= beside) {
    const space = ' '.repeat(beside - textWidth(opening) + GAP);
    return [`${style.dim(first)}${shown}${style.dim(space + origin)}`];
  }
  const rest = [...more, ...wrapText(origin, below).map(style.dim)];
  return [`${style.dim(first)}${shown}`, ...rest.map((line) => `${style.dim(next)}${line}`)];
}

/**
 * One line a node, its origin at the right edge; where both do not fit, the text is wrapped and the origin has a line of
 * its own.
 */
export function drawTree(tree: ReadableNode, style: TreeStyle, before = '', isLast = true): string[] {
  const below = `${before}${isLast ? '   ' : '│  '}`;
  const branch = tree.children.length > 0 ? '│  ' : '   ';
  const lines = nodeLines(tree, `${before}${isLast ? '└─ ' : '├─ '}`, below + branch, style);
  return [
    ...lines,
    ...tree.children.flatMap((child, index) =>
      drawTree(child, style, below, index === tree.children.length - 1),
    ),
  ];
}
