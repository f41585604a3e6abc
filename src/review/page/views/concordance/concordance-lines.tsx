/** @module The lines: the word in the middle, its partner in the other language. */
import type { ConcordanceLine } from '../../../api/corpus.js';
import { usePage } from '../../context.js';
import { linkTo } from '../../router.js';

export function ConcordanceLines({ lines }: { readonly lines: readonly ConcordanceLine[] }) {
  const { words } = usePage();
  if (lines.length === 0) return null;
  return (
    <table class="lines">
      <caption class="hidden">{words('view-concordance')}</caption>
      <thead class="hidden">
        <tr>
          <th scope="col">{words('column-before')}</th>
          <th scope="col">{words('column-hit')}</th>
          <th scope="col">{words('column-after')}</th>
          <th scope="col">{words('column-document')}</th>
        </tr>
      </thead>
      {lines.map((line, index) => (
        <Line key={index} line={line} />
      ))}
    </table>
  );
}

const LANGUAGES = { zh: 'zh-CN', en: 'en' } as const;

function Line({ line }: { readonly line: ConcordanceLine }) {
  const { document, isInLibrary, unit, title, year, side, before, hit, after } = line;
  const [lang, otherLang] = side === 'zh' ? [LANGUAGES.zh, LANGUAGES.en] : [LANGUAGES.en, LANGUAGES.zh];
  return (
    <tbody>
      <tr lang={lang} class={side}>
        <td class="before">
          <bdi>{before}</bdi>
        </td>
        <td class="hit">
          <mark>{hit}</mark>
        </td>
        <td class="after">{after}</td>
        <td class="place" lang="en">
          {isInLibrary ? <a href={linkTo('read', document, { pair: unit })}>{title}</a> : title || document}{' '}
          <span class="figures">{year}</span>
        </td>
      </tr>
      <tr class="other" lang={otherLang}>
        <td colSpan={4}>
          <Other line={line} />
        </td>
      </tr>
    </tbody>
  );
}

function Other({ line: { other, partner } }: { readonly line: ConcordanceLine }) {
  if (partner === undefined) return <>{other}</>;
  return (
    <>
      {other.slice(0, partner.start)}
      <mark>{other.slice(partner.start, partner.end)}</mark>
      {other.slice(partner.end)}
    </>
  );
}
