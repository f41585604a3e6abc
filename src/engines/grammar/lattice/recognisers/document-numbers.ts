/** @module Numbers of official documents: 国发〔2021〕7号 "Guo Fa [2021] No. 7". */
import { charactersToPinyin } from '../../../../language/zh/index.js';
import { nominal } from '../../english/nodes.js';
import { featureBits } from '../../rules/features.js';
import { recognisedEdge, type Recogniser } from './recogniser.js';

/** The code of the issuing office, the year in brackets, the number. */
const DOCUMENT_NUMBER = /(\p{Script=Han}{1,10})[〔[（(【]((?:19|20)\d{2})[〕\]）)】]第?(\d{1,5})号/uy;

/** A code is no word before it: 根据国发, 按照云政办发. */
const NO_CODE = /[根据按照依的和与及于对由经将以第《》]/;

/** Each character of a code stands for an office or a kind, so each is spelt by itself, as in official editions. */
const codeOf = (chinese: string): string =>
  charactersToPinyin(chinese)
    .map((syllable) => syllable.charAt(0).toUpperCase() + syllable.slice(1))
    .join(' ');

export const recogniseDocumentNumber: Recogniser = ({ text }, start) => {
  DOCUMENT_NUMBER.lastIndex = start;
  const found = DOCUMENT_NUMBER.exec(text);
  const [whole, code = '', year = '', number = ''] = found ?? [];
  if (whole === undefined || NO_CODE.test(code)) return [];
  const english = () =>
    nominal(`${codeOf(code)} [${year}] No. ${number}`, { countability: 'proper', nounClass: 'document' });
  return [
    recognisedEdge('document number', start, {
      end: start + whole.length,
      category: 'N',
      english,
      features: featureBits('document', 'proper'),
      cost: 0.2,
    }),
  ];
};
