/** @module Small steps through the XML of Word: children and attributes by their qualified names. */
import { isElement, type Element } from '../html/elements.js';

export const childrenOf = (element: Element): Element[] => element.children.filter(isElement);

export const childrenNamed = (element: Element, name: string): Element[] =>
  childrenOf(element).filter((child) => child.name === name);

/** The first child at the end of a path of names. */
export function childAt(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (at, name) => (at ? childrenNamed(at, name)[0] : undefined),
    element,
  );
}

/** `w:val` of the child at the end of a path. */
export const valueAt = (element: Element | undefined, ...path: readonly string[]): string | undefined =>
  childAt(element, ...path)?.attribs['w:val'];

/** A switch such as `w:b`: on when it is there and not told to be off. */
export function isOn(element: Element | undefined, ...path: readonly string[]): boolean {
  const child = childAt(element, ...path);
  return child !== undefined && !/^(?:0|false|off|none)$/.test(child.attribs['w:val'] ?? 'true');
}
