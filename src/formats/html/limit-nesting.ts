/** @module Takes the tags out of hostile nesting, which would cost any parser time with the square of its depth. */

/** No page of people's making comes near; browsers stop at 512. */
const DEEPEST = 1000;
/** Elements that need their end tag, so that depth can be counted without parsing. */
const CONTAINER_TAG =
  /<(\/?)(?:div|span|font|table|b|i|u|em|strong|big|small|a|section|article|center|ul|ol|dl|blockquote|form|fieldset)\b(?:[^<>]{0,5000}>)?/gi;

function deepest(markup: string): number {
  let depth = 0;
  let greatest = 0;
  for (const [, slash] of markup.matchAll(CONTAINER_TAG)) {
    depth = Math.max(0, depth + (slash === '/' ? -1 : 1));
    greatest = Math.max(greatest, depth);
  }
  return greatest;
}

/** The markup without the container tags below a depth of 1,000; their text stays. Other markup comes back as it is. */
export function limitNesting(markup: string): string {
  if (deepest(markup) <= DEEPEST) return markup;
  let depth = 0;
  return markup.replace(CONTAINER_TAG, (tag: string, slash: string) => {
    const level = slash === '/' ? depth : depth + 1;
    depth = Math.max(0, slash === '/' ? depth - 1 : depth + 1);
    return level > DEEPEST ? '' : tag;
  });
}
