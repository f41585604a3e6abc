/** @module A part of a text, marked where it stands there, with what is around it. */

interface MarkedPartProps {
  readonly text: string;
  readonly part: string;
  /** Characters on either side. */
  readonly around: number;
}

export function MarkedPart({ text, part, around }: MarkedPartProps) {
  const start = text.toLowerCase().indexOf(part.toLowerCase());
  if (start < 0) return <>{text}</>;
  const end = start + part.length;
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around);
  return (
    <>
      {from > 0 && '…'}
      {text.slice(from, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, to)}
      {to < text.length && '…'}
    </>
  );
}
