/** @module Draws a folded derivation as a tree in lines for a terminal. */
import type { ReadableNode } from './fold-derivation.js';
import { textWidth, wrapText } from './text-width.js';

/** How the parts of a line are said and shown. */
export interface TreeStyle {
  /** Columns of the terminal. */
  readonly width: number;
  /** What the node is, and what it became: "official term: 国务院 → the State Council". */
  readonly text: (tree: ReadableNode) => string;
  /** The files and lines it comes from. */
  readonly origin: (tree: ReadableNode) => string;
  /** Shows a line of the node's text. */
  readonly show: (line: string, tree: ReadableNode) => string;
  readonly dim: (text: string) => string;
}

/** What stands before the first line of a node and before its further lines. */
interface Branch {
  readonly first: string;
  readonly next: string;
}

/** The columns between the text and its origin. */
const GAP = 2;
/** Text gets at least so much room, whatever the branches need. */
const LEAST_TEXT = 24;

/** The text, wrapped; its origin at the right edge of the last line, or on a line of its own where it does not fit. */
function nodeLines(tree: ReadableNode, { first, next }: Branch, style: TreeStyle): string[] {
  const roomAfter = (before: string): number => Math.max(LEAST_TEXT, style.width - textWidth(before));
  const text = style.text(tree);
  const lines = textWidth(text) <= roomAfter(first) ? [text] : wrapText(text, roomAfter(next));
  const origin = style.origin(tree);
  const room = roomAfter(lines.length > 1 ? next : first);
  const space = room - textWidth(lines.at(-1) ?? '') - textWidth(origin);
  const shown = lines.map((line) => style.show(line, tree));
  if (space >= GAP) shown.push(`${shown.pop() ?? ''}${' '.repeat(space)}${style.dim(origin)}`);
  else shown.push(...originLines(origin, roomAfter(next)).map(style.dim));
  return shown.map((line, index) => style.dim(index === 0 ? first : next) + line);
}

const originLines = (origin: string, room: number): string[] =>
  wrapText(origin, room).map((line) => ' '.repeat(Math.max(0, room - textWidth(line))) + line);

/** The line goes on below a node that has children. */
const beneath = (tree: ReadableNode): string => (tree.children.length > 0 ? '│  ' : '');

function childLines(tree: ReadableNode, before: string, style: TreeStyle): string[] {
  return tree.children.flatMap((child, index) =>
    drawBranch(child, style, before, index === tree.children.length - 1),
  );
}

/** A node that hangs from the line `before`. */
export function drawBranch(tree: ReadableNode, style: TreeStyle, before: string, isLast: boolean): string[] {
  const below = `${before}${isLast ? '   ' : '│  '}`;
  const branch = { first: `${before}${isLast ? '└─ ' : '├─ '}`, next: below + (beneath(tree) || '  ') };
  return [...nodeLines(tree, branch, style), ...childLines(tree, below, style)];
}

/** A node that stands by itself. */
export const drawTree = (tree: ReadableNode, style: TreeStyle): string[] => [
  ...nodeLines(tree, { first: '', next: beneath(tree) || '  ' }, style),
  ...childLines(tree, '', style),
];
