/** @module How often, by year, kind of document, source, portal and rendering; each bar narrows the lines to itself. */
import type { ConcordanceReply, NameCount } from '../../../api/corpus.js';
import { BarPlot, type Bar } from '../../components/bar-plot.js';
import { usePage } from '../../context.js';
import { linkTo } from '../../router.js';
import { writeAddress, type ConcordanceAddress, type Facet } from './concordance-address.js';

const MILLION = 1_000_000;
/** The rest is a tail of ones. */
const MOST_BARS = 20;

interface CountsProps {
  readonly reply: ConcordanceReply;
  readonly address: ConcordanceAddress;
}

export function ConcordanceCounts({ reply, address }: CountsProps) {
  const { words } = usePage();
  const count = words('column-count');
  const narrow = (facet: Facet, value: string): string =>
    linkTo('concordance', '', writeAddress({ ...address, facets: { ...address.facets, [facet]: value } }));
  const bars = (facet: Facet, counts: readonly NameCount[], said = (name: string) => name): readonly Bar[] =>
    counts.slice(0, MOST_BARS).map(({ name, hits }) => ({
      label: said(name) || words('not-known'),
      value: hits,
      href: narrow(facet, name),
    }));
  const kind = (name: string): string => {
    const english = reply.kinds.find((each) => each.name === name)?.english ?? '';
    return words.language === 'en' && english !== '' ? `${name} ${english}` : name;
  };
  return (
    <div class="plots">
      <Years reply={reply} address={address} narrow={(year) => narrow('year', year)} />
      <BarPlot
        caption={words('plot-kinds')}
        columns={[words('facet-kind'), count]}
        bars={bars('kind', reply.kinds, kind)}
      />
      <BarPlot
        caption={words('plot-sources')}
        columns={[words('facet-source'), count]}
        bars={bars('source', reply.sources)}
      />
      <BarPlot
        caption={words('plot-portals')}
        columns={[words('facet-portal'), count]}
        bars={bars('portal', reply.portals)}
      />
      {reply.renderings.length > 0 && (
        <BarPlot
          caption={words('plot-renderings')}
          columns={[words('column-rendering'), count]}
          bars={reply.renderings.map(({ name, hits }) => ({ label: name, value: hits }))}
        />
      )}
    </div>
  );
}

/** By a million characters; of the memory only what holds the word is known, so there it is the count. */
function Years({
  reply: { years },
  address,
  narrow,
}: CountsProps & { readonly narrow: (year: string) => string }) {
  const { words } = usePage();
  if (years.length === 0) return null;
  const isShare = address.place === 'documents';
  return (
    <BarPlot
      caption={words(isShare ? 'plot-years' : 'plot-years-count')}
      columns={[words('column-year'), words(isShare ? 'per-million' : 'column-count')]}
      bars={years.map(({ year, hits, characters }) => {
        const share = characters === 0 ? 0 : (hits / characters) * MILLION;
        const value = isShare ? share : hits;
        const text = isShare ? `${share.toFixed(0)} (${hits})` : String(hits);
        return { label: year, value, text, href: narrow(year) };
      })}
    />
  );
}
