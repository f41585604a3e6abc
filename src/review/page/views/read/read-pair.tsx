/** @module One pair to be read, with its findings and its citation. */
import { memo } from 'preact/compat';
import type { Edition } from '../../../../model/edition.js';
import type { TranslationUnit } from '../../../../model/translation-unit.js';
import { englishNumber } from '../../../../formats/reading/english.js';
import { Findings } from '../../components/findings.js';
import { MarkedText, type OnTerm } from '../../components/marked-text.js';
import { anchorOf } from '../../components/pair-anchor.js';
import { usePage } from '../../context.js';
import { linkTo } from '../../router.js';
import { cite, CITATION_FORMATS, type CitationFormat } from './citation.js';

interface ReadPairProps {
  readonly edition: Edition;
  readonly id: string;
  readonly unit: TranslationUnit;
  readonly number: number;
  /** The link names it. */
  readonly isNamed: boolean;
  readonly onTerm: OnTerm;
}

const isHeading = ({ kind }: TranslationUnit): boolean => kind === 'heading' || kind === 'title';

export const ReadPair = memo(function ReadPair(properties: ReadPairProps) {
  const { id, unit, number, isNamed, onTerm } = properties;
  const { words } = usePage();
  const numbering = englishNumber(unit);
  const level = isHeading(unit)
    ? { role: 'heading' as const, 'aria-level': Math.min(6, unit.level + 2) }
    : {};
  return (
    <section
      id={anchorOf(unit.id)}
      class={`pair ${unit.kind}`}
      data-named={isNamed}
      aria-label={words('pair', { number })}
    >
      <a class="anchor" href={linkTo('read', id, { pair: unit.id })} aria-label={words('pair', { number })}>
        {number}
      </a>
      <div class="texts" {...level}>
        <p class="zh" lang="zh-CN">
          {unit.numbering !== undefined && <span class="number">{unit.numbering.raw}</span>}
          <MarkedText unit={unit} side="source" onTerm={onTerm} />
        </p>
        <p class="en" lang="en">
          {numbering !== '' && <span class="number">{numbering} </span>}
          <MarkedText unit={unit} side="target" onTerm={onTerm} />
        </p>
      </div>
      <div class="margin">
        <Findings issues={unit.issues} />
        <Citation {...properties} />
      </div>
    </section>
  );
});

function Citation({ edition, id, unit, number }: ReadPairProps) {
  const { words, notify } = usePage();
  const copy = async (format: CitationFormat): Promise<void> => {
    await navigator.clipboard.writeText(cite({ edition, unit, number }, format));
    notify(words('copied'));
  };
  const copyLink = async (): Promise<void> => {
    await navigator.clipboard.writeText(new URL(linkTo('read', id, { pair: unit.id }), location.href).href);
    notify(words('copied'));
  };
  return (
    <details class="citation">
      <summary>{words('cite')}</summary>
      <button type="button" onClick={() => void copyLink()}>
        {words('cite-link')}
      </button>
      {CITATION_FORMATS.map((format) => (
        <button key={format} type="button" onClick={() => void copy(format)}>
          {words(`cite-${format}`)}
        </button>
      ))}
    </details>
  );
}
