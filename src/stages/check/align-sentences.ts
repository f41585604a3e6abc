/**
 * @module The sentences of a unit side by side by their lengths: a shortest path over beads of one to one, one to
 * two and so on, after Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora" (1993).
 */

/** Sentences of either side that say the same. */
export interface Bead {
  readonly source: string;
  readonly target: string;
}

/** English letters to a Chinese character, the middle of State Council reports of 2008 to 2016. */
const LETTERS = 5;
/** Sentences taken from each side, and what the bead costs for being rare: Chinese sentences are the longer ones. */
const SHAPES = [
  [1, 1, 0],
  [1, 2, 0.3],
  [1, 3, 0.5],
  [1, 4, 0.8],
  [2, 1, 0.6],
  [3, 1, 1.2],
  [2, 2, 1],
  [2, 3, 1.2],
  [3, 2, 1.4],
] as const;
/** What a figure costs that only one side of a bead has. */
const STRAY_FIGURE = 0.25;

interface Step {
  readonly cost: number;
  readonly source: number;
  readonly target: number;
}

/** The beads in order, every sentence in exactly one; `undefined` where no shapes add up to the two texts. */
export function alignSentences(
  source: readonly string[],
  target: readonly string[],
): readonly Bead[] | undefined {
  const best = new Map<string, Step>([['0 0', { cost: 0, source: 0, target: 0 }]]);
  for (let from = 0; from <= source.length; from += 1) {
    for (let to = 0; to <= target.length; to += 1) {
      const here = best.get(`${from} ${to}`);
      if (here === undefined) continue;
      for (const [taken, given, rarity] of SHAPES) {
        if (from + taken > source.length || to + given > target.length) continue;
        const bead = beadOf(source.slice(from, from + taken), target.slice(to, to + given));
        const cost = here.cost + rarity + strangeness(bead);
        const key = `${from + taken} ${to + given}`;
        if (cost < (best.get(key)?.cost ?? Infinity)) best.set(key, { cost, source: taken, target: given });
      }
    }
  }
  return walkBack(source, target, best);
}

const beadOf = (source: readonly string[], target: readonly string[]): Bead => ({
  source: source.join(''),
  target: target.join(' '),
});

/** How far the lengths are from each other on a scale of logarithms, and how many figures have no partner. */
function strangeness({ source, target }: Bead): number {
  const length = Math.abs(Math.log(target.length / (source.length * LETTERS)));
  const [chinese, english] = [figuresOf(source), figuresOf(target)];
  const strays = chinese.filter((figure) => !english.includes(figure)).length;
  return length + STRAY_FIGURE * strays;
}

/** Figures of two digits and more: small ones are spelt out in English, and scales change the others. */
const figuresOf = (text: string): readonly string[] =>
  (text.match(/\d[\d,.]*\d/gu) ?? []).map((figure) => figure.replaceAll(/[,.]/gu, ''));

function walkBack(
  source: readonly string[],
  target: readonly string[],
  best: ReadonlyMap<string, Step>,
): readonly Bead[] | undefined {
  const beads: Bead[] = [];
  let [from, to] = [source.length, target.length];
  while (from > 0 || to > 0) {
    const step = best.get(`${from} ${to}`);
    if (step === undefined) return undefined;
    beads.unshift(beadOf(source.slice(from - step.source, from), target.slice(to - step.target, to)));
    [from, to] = [from - step.source, to - step.target];
  }
  return beads;
}
