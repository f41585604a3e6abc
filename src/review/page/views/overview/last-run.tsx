/** @module The last run of `translate`: what it did, where the time went, what failed. */
import type { LastRun, LastRunReply } from '../../../api/corpus.js';
import { BarPlot } from '../../components/bar-plot.js';
import { usePage } from '../../context.js';
import { linkTo } from '../../router.js';
import { stageName } from '../../stage-name.js';
import { useLoaded } from '../../use-loaded.js';

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);

export function LastRunFigures() {
  const { words } = usePage();
  const { value } = useLoaded<LastRunReply>('/api/last-run');
  if (value?.run === undefined) return null;
  return (
    <section aria-labelledby="last-run">
      <h2 id="last-run">{words('last-run')}</h2>
      <Outcome run={value.run} />
      <Times run={value.run} />
    </section>
  );
}

function Outcome({ run }: { readonly run: LastRun }) {
  const { words } = usePage();
  const { startedAt, finishedAt, engine, done, unchanged, interrupted, failed } = run;
  const duration = seconds(Date.parse(finishedAt) - Date.parse(startedAt));
  const begin = new Date(startedAt).toLocaleString(words.language);
  return (
    <>
      <p>
        {words('run-totals', { begin, duration, engine, done, unchanged })}{' '}
        {interrupted > 0 && words('run-interrupted', { count: interrupted })}
      </p>
      {failed.length > 0 && (
        <ul class="findings" aria-label={words('run-failed', { count: failed.length })}>
          {failed.map(({ input, code, message, cure }) => (
            <li key={input} class="error">
              {input}: {message} {cure} <span class="muted">{code}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Times({ run: { stages, slowest } }: { readonly run: LastRun }) {
  const { words } = usePage();
  if (slowest.length === 0) return null;
  return (
    <div class="plots">
      <BarPlot
        caption={words('plot-stages')}
        columns={[words('column-stage'), words('column-seconds')]}
        bars={stages.map(({ name, milliseconds }) => ({
          label: stageName(name, words),
          value: milliseconds,
          text: seconds(milliseconds),
        }))}
      />
      <BarPlot
        caption={words('plot-slowest')}
        columns={[words('column-document'), words('column-seconds')]}
        bars={slowest.map(({ id, milliseconds }) => ({
          label: id,
          value: milliseconds,
          text: seconds(milliseconds),
          href: linkTo('read', id),
        }))}
      />
    </div>
  );
}
