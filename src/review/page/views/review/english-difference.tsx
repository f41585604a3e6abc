/** @module One English text with what it has other than another one, marked by words. */
import { diffWordsWithSpace } from 'diff';

interface EnglishDifferenceProps {
  /** The text that stands in the field. */
  readonly from: string;
  readonly to: string;
}

/** Texts that share little are shown without marks: everything would be one. */
const LEAST_SHARED = 0.4;

export function EnglishDifference({ from, to }: EnglishDifferenceProps) {
  const runs = diffWordsWithSpace(from, to);
  const shared = runs.reduce(
    (sum, { added, removed, value }) => sum + (added || removed ? 0 : value.length),
    0,
  );
  if (shared < LEAST_SHARED * to.length) return <p lang="en">{to}</p>;
  return (
    <p lang="en">
      {runs.map(({ added, removed, value }, index) =>
        added ? <ins key={index}>{value}</ins> : removed ? <del key={index}>{value}</del> : value,
      )}
    </p>
  );
}
