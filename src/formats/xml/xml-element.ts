/** @module An element of a parsed XML file, and small steps through the tree. */

export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** The namespace; empty for none. */
  readonly namespace: string;
  /** By name without prefix; those of `xml:` with it. An attribute without prefix goes before one with the same name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** The line on which its start tag ends, counted from 1. */
  readonly line: number;
}

export const isElement = (child: XmlElement | string): child is XmlElement => typeof child !== 'string';

export const elementsOf = (parent: XmlElement): XmlElement[] => parent.children.filter(isElement);

/** Children of one name, in any namespace. */
export const childrenNamed = (parent: XmlElement, name: string): XmlElement[] =>
  elementsOf(parent).filter((child) => child.name === name);

export const childNamed = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent === undefined ? undefined : childrenNamed(parent, name)[0];

/** Elements of these names at any depth, in order; nothing inside a match is looked at. */
export function descendantsNamed(parent: XmlElement, ...names: readonly string[]): XmlElement[] {
  return elementsOf(parent).flatMap((child) =>
    names.includes(child.name) ? [child] : descendantsNamed(child, ...names),
  );
}

/** All text inside, elements passed through. */
export function textOf(parent: XmlElement | undefined): string {
  if (parent === undefined) return '';
  return parent.children.map((child) => (isElement(child) ? textOf(child) : child)).join('');
}
