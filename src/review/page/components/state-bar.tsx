/** @module How far a document is: drafts, reviewed, final, as a bar and in words. */
import type { UnitState } from '../../../model/translation-unit.js';
import { usePage } from '../context.js';

const PARTS = ['final', 'reviewed', 'translated', 'initial'] as const;

export function StateBar({ states }: { readonly states: Readonly<Record<UnitState, number>> }) {
  const { words } = usePage();
  const total = PARTS.reduce((sum, state) => sum + states[state], 0);
  const done = states.reviewed + states.final;
  const share = (state: UnitState): number => (total === 0 ? 0 : (states[state] / total) * 100);
  let from = 0;
  return (
    <span class="state-bar" title={words('state-bar', { done, total })}>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="state-none" x="0" y="0" width="100" height="6" />
        {PARTS.slice(0, 3).map((state) => {
          const x = from;
          from += share(state);
          return <rect key={state} class={`state-${state}`} x={x} y="0" width={share(state)} height="6" />;
        })}
      </svg>
      <span class="figures">
        {done}/{total}
      </span>
      <span class="hidden">{words('state-bar', { done, total })}</span>
    </span>
  );
}
