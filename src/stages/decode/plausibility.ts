/** @module How much a decoded text looks like Chinese rather than like a wrong decoding. */

/** The commonest characters of official prose, simplified and traditional, with the punctuation between them. */
const COMMON = new Set(
  '的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着下自之年过過发發后後作里用道行所然家种種事成方多经經么去法学學如都同现現当當没动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實日军軍者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重并物手应應战戰向头頭文体體政美相见見被利什二等产產或新己制身果加西斯月话話合回特代内內信表化老给給世位次度门門任常先海通教建市区區县縣镇鎮乡鄉省委局办辦府务務设設治规規划劃展推服社保障基层層安监監管革改强強党黨领領导導组織织组党农農村环環境',
);
const PUNCTUATION = /[，。、；：！？“”《》（）「」]/;
const SAMPLE_CHARACTERS = 200_000;

export interface Plausibility {
  readonly replaced: number;
  /** Replacement characters against Chinese characters and replacement characters, 0 to 1. */
  readonly replacedShare: number;
  /** Larger is likelier; about 0.5 for official prose, near 0 for a wrong decoding. */
  readonly score: number;
}

interface Counts {
  han: number;
  common: number;
  odd: number;
  replaced: number;
}

/** Private use, half-width kana, Latin-1 letters and rare blocks: what wrong decodings are full of. */
function isOdd(code: number): boolean {
  return (
    (code >= 0xe000 && code <= 0xf8ff) ||
    (code >= 0xff61 && code <= 0xffdc) ||
    (code >= 0x80 && code <= 0xff && code !== 0xa0 && code !== 0xb7 && code !== 0xa9) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x2500 && code <= 0x257f)
  );
}

function count(text: string): Counts {
  const counts: Counts = { han: 0, common: 0, odd: 0, replaced: 0 };
  for (const character of text.slice(0, SAMPLE_CHARACTERS)) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) continue;
    if (code === 0xfffd) counts.replaced += 1;
    else if (isOdd(code)) counts.odd += 1;
    else if (PUNCTUATION.test(character)) counts.common += 1;
    if (code >= 0x4e00 && code <= 0x9fff) counts.han += 1;
    if (COMMON.has(character)) counts.common += 1;
  }
  return counts;
}

/** Counts the first 200,000 characters, and replacement characters in all of them. */
export function plausibilityOf(text: string): Plausibility {
  const { han, common, odd, replaced: sampled } = count(text);
  const replaced = text.length <= SAMPLE_CHARACTERS ? sampled : text.split('\uFFFD').length - 1;
  const total = Math.max(1, han + odd + sampled);
  return { replaced, replacedShare: sampled / total, score: (common - 2 * odd - 2 * sampled) / total };
}
