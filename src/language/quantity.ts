/** @module Numbers in running text by value, in either language, so that the two can be compared. */
import type { CalendarDate } from './calendar-date.js';

export type QuantityKind =
  'number' | 'percent' | 'percentagePoint' | 'ordinal' | 'year' | 'date' | 'fraction' | 'multiple';

/** A number found in a text. */
export interface Quantity {
  /** UTF-16 offsets into the text as given; `raw` is what stands between them. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /**
   * What it is worth: 万 and 亿, million and billion are multiplied out; percentages and percentage points are in
   * percent (百分之三十 is 30); 三分之一 is 1/3; 翻番 and doubled are 2; a date is its `dateKey`.
   */
  readonly value: number;
  readonly kind: QuantityKind;
  /** Written with 余, 多, 近, 约, 左右, 以上 or the English for them. */
  readonly approximate: boolean;
  /** The measure word or unit, without 万 and 亿: 元, 人次, 件, 届. */
  readonly unit?: string;
  /** What one step of the last written digit is worth: 1 for 829, 1,000 for 256.8万, 0.1 for 3.5. */
  readonly precision: number;
  /** The parts, for the kind `date`. */
  readonly date?: CalendarDate;
}

/** Equal but for the noise of floating point. */
export function isEqual(left: number, right: number): boolean {
  return Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left), Math.abs(right));
}
