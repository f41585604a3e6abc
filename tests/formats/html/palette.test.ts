/** @module The contrasts of WCAG 2.2 AA: 4.5 for text, 3 for borders of controls. */
import { describe, expect, it } from '@jest/globals';
import { DARK, LIGHT, type Palette } from '../../../src/formats/html/palette.js';

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].toSorted((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('the %s palette', (_name, palette: Palette) => {
  const texts = ['ink', 'muted', 'accent', 'link', 'error', 'warning', 'info'] as const;
  const backgrounds = ['paper', 'panel'] as const;

  it.each(texts.flatMap((text) => backgrounds.map((background) => [text, background] as const)))(
    '%s is readable on %s',
    (text, background) => {
      expect(contrast(palette[text], palette[background])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['ink', 'accent'] as const)('%s is readable on a lit sentence', (text) => {
    expect(contrast(palette[text], palette.lit)).toBeGreaterThanOrEqual(4.5);
  });

  it('shows a doubtful sentence apart from the others, as readable as they are', () => {
    expect(contrast(palette.ink, palette.doubt)).toBeGreaterThanOrEqual(7);
    expect(palette.doubt).not.toBe(palette.lit);
    expect(contrast(palette.warning, palette.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(backgrounds)('edges and focus outlines stand out from %s', (background) => {
    expect(contrast(palette.edge, palette[background])).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.link, palette[background])).toBeGreaterThanOrEqual(3);
  });

  it('shows the chosen segment: paper on ink', () => {
    expect(contrast(palette.paper, palette.ink)).toBeGreaterThanOrEqual(4.5);
  });
});
