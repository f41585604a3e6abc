/** @module How often, by year, source and rendering. */
import type { ConcordanceReply } from '../../../api/corpus.js';
import { BarPlot } from '../../components/bar-plot.js';
import { usePage } from '../../context.js';

const MILLION = 1_000_000;

export function ConcordanceCounts({
  reply: { years, sources, renderings },
}: {
  readonly reply: ConcordanceReply;
}) {
  const { words } = usePage();
  const count = words('column-count');
  return (
    <div class="plots">
      {years.length > 0 && (
        <BarPlot
          caption={words('plot-years')}
          columns={[words('column-year'), words('per-million')]}
          bars={years.map(({ year, hits, characters }) => {
            const value = characters === 0 ? 0 : (hits / characters) * MILLION;
            return { label: year, value, text: `${value.toFixed(0)} (${hits})` };
          })}
        />
      )}
      <BarPlot
        caption={words('plot-sources')}
        columns={[words('column-source'), count]}
        bars={sources.map(({ source, hits }) => ({ label: source || '–', value: hits }))}
      />
      {renderings.length > 0 && (
        <BarPlot
          caption={words('plot-renderings')}
          columns={[words('column-rendering'), count]}
          bars={renderings.map(({ english, hits }) => ({ label: english, value: hits }))}
        />
      )}
    </div>
  );
}
