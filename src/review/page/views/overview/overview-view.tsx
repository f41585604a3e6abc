/** @module The library in figures and plots. */
import type { OverviewReply } from '../../../api/corpus.js';
import { BarPlot } from '../../components/bar-plot.js';
import { Failure } from '../../components/failure.js';
import { usePage } from '../../context.js';
import { linkTo } from '../../router.js';
import { useLoaded } from '../../use-loaded.js';
import { useReloadWhilePending } from '../../use-reload-while-pending.js';
import { LastRunFigures } from './last-run.js';

export function OverviewView() {
  const { words } = usePage();
  const loaded = useLoaded<OverviewReply>('/api/overview');
  const { value, error, reload } = loaded;
  useReloadWhilePending(loaded);
  if (error !== undefined) return <Failure error={error} retry={reload} />;
  return (
    <>
      <h1>{words('view-overview')}</h1>
      {value === undefined ? <p role="status">{words('loading')}</p> : <Figures reply={value} />}
      <LastRunFigures />
    </>
  );
}

function Figures({ reply }: { readonly reply: OverviewReply }) {
  const { words, preferences } = usePage();
  const figure = new Intl.NumberFormat(preferences.language);
  const { documents, pairs, characters, pending } = reply;
  return (
    <>
      {pending > 0 && <p role="status">{words('pending', { count: pending })}</p>}
      <p class="totals">
        {words('totals', {
          documents: figure.format(documents),
          pairs: figure.format(pairs),
          characters: figure.format(characters),
        })}
      </p>
      <div class="plots">
        <Standing reply={reply} />
        <Doubts reply={reply} />
        <BarPlot
          caption={words('plot-terms')}
          columns={[words('column-term'), words('column-count')]}
          bars={reply.terms.map(({ zh, en, count }) => ({
            label: `${zh} ${en}`,
            value: count,
            href: linkTo('concordance', '', { q: zh }),
          }))}
        />
      </div>
    </>
  );
}

function Standing({ reply: { states, origins } }: { readonly reply: OverviewReply }) {
  const { words } = usePage();
  return (
    <div>
      <BarPlot
        caption={words('plot-states')}
        columns={[words('column-state'), words('column-count')]}
        bars={(['final', 'reviewed', 'translated', 'initial'] as const).map((state) => ({
          label: words(`state-${state}`),
          value: states[state],
          className: `state-${state}`,
        }))}
      />
      <BarPlot
        caption={words('plot-origins')}
        columns={[words('column-origin'), words('column-count')]}
        bars={(['human', 'memory-exact', 'memory-fuzzy', 'engine'] as const).map((kind) => ({
          label: words(`kind-${kind}`),
          value: origins[kind],
        }))}
      />
    </div>
  );
}

function Doubts({ reply: { checks, confidence } }: { readonly reply: OverviewReply }) {
  const { words } = usePage();
  return (
    <div>
      <BarPlot
        caption={words('plot-findings')}
        columns={[words('column-check'), words('column-count')]}
        bars={checks.map(({ check, severity, count }) => ({
          label: `${check} (${words(`severity-${severity}`)})`,
          value: count,
          className: severity,
        }))}
      />
      <BarPlot
        caption={words('plot-confidence')}
        columns={[words('column-confidence'), words('column-count')]}
        bars={confidence.map((value, bin) => ({
          label: `${(bin / 10).toFixed(1)}–${((bin + 1) / 10).toFixed(1)}`,
          value,
        }))}
      />
    </div>
  );
}
