/** @module A text with one part of it marked, where it stands there. */

export function MarkedPart({ text, part }: { readonly text: string; readonly part: string }) {
  const start = text.toLowerCase().indexOf(part.toLowerCase());
  if (start < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, start + part.length)}</mark>
      {text.slice(start + part.length)}
    </>
  );
}
