/** @module The kinds of elements, and a walk over a tree that no depth of nesting can break. */
import type { CheerioAPI } from 'cheerio';

export type Root = ReturnType<CheerioAPI['root']>[number];
type Node = Root['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;

/** Everything else starts a new line, custom elements included. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big blink cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Never part of the text of a page. */
const SILENT = new Set(
  'script style noscript template iframe object embed svg canvas select option button input textarea video audio map head title meta link base'.split(
    ' ',
  ),
);

const BLOCK_STYLE = /(?:^|;)\s*display\s*:\s*block/i;

/** Office namespaces (o:p, st1:date) mark up words, not paragraphs. */
export function isInline(element: Element): boolean {
  if (BLOCK_STYLE.test(element.attribs['style'] ?? '')) return false;
  return INLINE.has(element.name) || element.name.includes(':');
}

export function isSilent(element: Element): boolean {
  return SILENT.has(element.name);
}

const HIDDEN_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|text-indent)\s*:\s*-\d{3,}(?:px|em))/i;
/** Frameworks leave what they hide in the page under these classes. */
const HIDDEN_CLASS = /(?:^|\s)(?:ng-hide|hidden|hide|d-none|layui-hide|sr-only|visually-hidden)(?:\s|$)/i;

/** A page that fades in hides its body until its script has run: `html` and `body` always count as shown. */
export function isHidden(element: Element): boolean {
  if (element.name === 'body' || element.name === 'html') return false;
  const { style, hidden, class: classes } = element.attribs;
  return hidden !== undefined || HIDDEN_STYLE.test(style ?? '') || HIDDEN_CLASS.test(classes ?? '');
}

export interface Visitor {
  /** Returns false to leave out what is inside. `leave` is called all the same. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(data: string): void;
}

interface Frame {
  readonly node: Element | Root;
  next: number;
}

const TEXT_NODE = 3;
const LEFT_OUT = Number.MAX_SAFE_INTEGER;

function isText(node: Node): node is Extract<Node, { data: string }> {
  return node.nodeType === TEXT_NODE && 'data' in node;
}

/** Elements, comments and text aside. */
export function isElement(node: Node): node is Element {
  return 'attribs' in node;
}

function step(frame: Frame, stack: Frame[], visitor: Visitor): void {
  const child = frame.node.children[frame.next];
  frame.next += 1;
  if (child === undefined) {
    stack.pop();
    if ('attribs' in frame.node) visitor.leave(frame.node);
  } else if (isElement(child)) {
    stack.push({ node: child, next: visitor.enter(child) ? 0 : LEFT_OUT });
  } else if (isText(child)) {
    visitor.text(child.data);
  }
}

/** Visits what is below the root, in document order, without recursion. */
export function walk(root: Root, visitor: Visitor): void {
  const stack: Frame[] = [{ node: root, next: 0 }];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) step(frame, stack, visitor);
}
