/** @module Digits that count nothing and stay as they are: telephone numbers, postal codes, numbers of documents. */
import { nominal } from '../../english/nodes.js';
import { recognisedEdge, type Recogniser } from './recogniser.js';

/** 0571-63520188; eleven digits from 1; 12345-2. */
const TELEPHONE = /0\d{2,3}[-—–]\d{7,8}(?!\d)|1[3-9]\d{9}(?!\d)/y;
/** A clause that is nothing but six digits or more: what stands after 邮编： or 账号：. */
const CODE = /^\d{6,}$/;

export const recogniseDigits: Recogniser = ({ text }, start) => {
  TELEPHONE.lastIndex = start;
  const isCode = start === 0 && CODE.test(text);
  const found = isCode ? text : TELEPHONE.exec(text)?.[0];
  if (found === undefined || /\d/.test(text[start - 1] ?? '')) return [];
  const english = nominal(found.replace(/[—–]/g, '-'), { countability: 'proper' });
  return [recognisedEdge('digits', start, { end: start + found.length, category: 'N', english, cost: 0.2 })];
};
