/** @module The English of an administrative place: its name in pinyin and its rank in English. */

/** Ranks, longest first. The English is that of official editions. */
const RANKS: readonly (readonly [suffix: string, english: string])[] = [
  ['特别行政区', 'Special Administrative Region'],
  ['维吾尔自治区', 'Uygur Autonomous Region'],
  ['壮族自治区', 'Zhuang Autonomous Region'],
  ['回族自治区', 'Hui Autonomous Region'],
  ['自治区', 'Autonomous Region'],
  ['自治州', 'Autonomous Prefecture'],
  ['自治县', 'Autonomous County'],
  ['自治旗', 'Autonomous Banner'],
  ['民族乡', 'Ethnic Township'],
  ['民族苏木', 'Ethnic Sumu'],
  ['街道办事处', 'Subdistrict'],
  ['街道', 'Subdistrict'],
  ['地区', 'Prefecture'],
  ['林区', 'Forestry District'],
  ['苏木', 'Sumu'],
  ['省', 'Province'],
  ['市', 'City'],
  ['区', 'District'],
  ['县', 'County'],
  ['旗', 'Banner'],
  ['盟', 'League'],
  ['镇', 'Town'],
  ['乡', 'Township'],
];

/** Peoples in the names of autonomous places. Their usual English spellings, not checked against a standard. */
const PEOPLES: Readonly<Record<string, string>> = {
  各族: 'Multi-Ethnic',
  土家族: 'Tujia',
  苗族: 'Miao',
  侗族: 'Dong',
  藏族: 'Tibetan',
  羌族: 'Qiang',
  彝族: 'Yi',
  布依族: 'Bouyei',
  哈尼族: 'Hani',
  壮族: 'Zhuang',
  傣族: 'Dai',
  白族: 'Bai',
  景颇族: 'Jingpo',
  傈僳族: 'Lisu',
  回族: 'Hui',
  蒙古族: 'Mongolian',
  蒙古: 'Mongolian',
  哈萨克: 'Kazak',
  哈萨克族: 'Kazak',
  柯尔克孜: 'Kirgiz',
  朝鲜族: 'Korean',
  满族: 'Manchu',
  瑶族: 'Yao',
  黎族: 'Li',
  畲族: 'She',
  仫佬族: 'Mulao',
  毛南族: 'Maonan',
  水族: 'Shui',
  仡佬族: 'Gelao',
  纳西族: 'Naxi',
  拉祜族: 'Lahu',
  佤族: 'Va',
  布朗族: 'Blang',
  独龙族: 'Derung',
  怒族: 'Nu',
  普米族: 'Pumi',
  土族: 'Tu',
  撒拉族: 'Salar',
  东乡族: 'Dongxiang',
  保安族: 'Bonan',
  裕固族: 'Yugur',
  锡伯: 'Xibe',
  塔吉克: 'Tajik',
  达斡尔族: 'Daur',
  鄂温克族: 'Ewenki',
  鄂伦春: 'Oroqen',
  京族: 'Gin',
  阿昌族: 'Achang',
  基诺族: 'Jino',
  德昂族: "De'ang",
  维吾尔: 'Uygur',
  门巴族: 'Monba',
  珞巴族: 'Lhoba',
};

const rankOf = (name: string): readonly [string, string] | undefined =>
  RANKS.find(([suffix]) => name.endsWith(suffix) && name.length > suffix.length);

/** 江门市 without 市; the name itself where it has no rank or would be one character. */
export function withoutSuffix(name: string): string {
  const rank = rankOf(name);
  const bare = rank ? splitPeoples(name.slice(0, -rank[0].length)).place : name;
  return bare.length >= 2 ? bare : name;
}

/** 湘西土家族苗族 is the place 湘西 of the peoples Tujia and Miao. */
function splitPeoples(name: string): { readonly place: string; readonly peoples: readonly string[] } {
  const peoples: string[] = [];
  let place = name;
  for (;;) {
    const people = Object.keys(PEOPLES).find(
      (each) => place.endsWith(each) && place.length > each.length + 1,
    );
    if (people === undefined) return { place, peoples };
    peoples.unshift(PEOPLES[people] ?? people);
    place = place.slice(0, -people.length);
  }
}

/**
 * "Zhaiwu Town", "Xiangxi Tujia and Miao Autonomous Prefecture"; nothing for names whose rank is unknown (farms,
 * zones), which are not compositional.
 */
export function placeEnglish(
  name: string,
  romanise: (zh: string) => string,
  overrides: ReadonlyMap<string, string>,
): string | undefined {
  const whole = overrides.get(name);
  if (whole !== undefined) return whole;
  const rank = rankOf(name);
  if (!rank)
    return /^\p{Script=Han}{2,4}$/u.test(name) && !/[区场园库]$/.test(name) ? romanise(name) : undefined;
  const { place, peoples } = splitPeoples(name.slice(0, -rank[0].length));
  // A name of one character keeps its rank in pinyin: 赵县 is Zhaoxian County.
  const spelt = place.length === 1 ? romanise(place + rank[0]) : romanise(place);
  return [spelt, peoples.join(' and '), rank[1]].filter(Boolean).join(' ');
}
