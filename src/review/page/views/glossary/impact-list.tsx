/** @module The units that an edit changes, before and after, each to be accepted or not. */
import { useState } from 'preact/hooks';
import type { ImpactReply, ImpactUnit } from '../../../api/terms.js';
import { usePage } from '../../context.js';
import { linkTo } from '../../router.js';

const keyOf = ({ document, unit }: ImpactUnit): string => `${document} ${unit}`;

export function ImpactList({
  impact,
  save,
}: {
  readonly impact: ImpactReply;
  readonly save: (units: readonly string[]) => void;
}) {
  const { words } = usePage();
  const changing = impact.units.filter(({ isApplied }) => isApplied);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(changing.map(keyOf)));
  const toggle = (key: string): void =>
    setChosen((known) => {
      const next = new Set(known);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  const isFaulty = impact.findings.some(({ severity }) => severity === 'error');
  return (
    <section class="impact" aria-label={words('impact')}>
      <h2>{words('impact')}</h2>
      <p role="status">
        {words('impact-summary', { units: impact.units.length, editions: impact.editions })}
      </p>
      <Faults findings={impact.findings} />
      {changing.length > 1 && (
        <AllUnits
          areChosen={chosen.size === changing.length}
          choose={(areAll) => setChosen(new Set(areAll ? changing.map(keyOf) : []))}
        />
      )}
      <ul class="impact-units">
        {impact.units.map((unit) => (
          <ImpactRow
            key={keyOf(unit)}
            unit={unit}
            isChosen={chosen.has(keyOf(unit))}
            toggle={() => toggle(keyOf(unit))}
          />
        ))}
      </ul>
      <button type="button" class="primary" disabled={isFaulty} onClick={() => save([...chosen])}>
        {words('save-term', { count: chosen.size })}
      </button>
    </section>
  );
}

function Faults({ findings }: Pick<ImpactReply, 'findings'>) {
  return (
    <ul class="findings">
      {findings.map(({ severity, text }) => (
        <li key={text} class={severity}>
          {text}
        </li>
      ))}
    </ul>
  );
}

interface AllUnitsProps {
  readonly areChosen: boolean;
  readonly choose: (areAll: boolean) => void;
}

function AllUnits({ areChosen, choose }: AllUnitsProps) {
  const { words } = usePage();
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={areChosen}
        onChange={({ currentTarget }) => choose(currentTarget.checked)}
      />{' '}
      {words('all-units')}
    </label>
  );
}

interface ImpactRowProps {
  readonly unit: ImpactUnit;
  readonly isChosen: boolean;
  readonly toggle: () => void;
}

function ImpactRow({ unit, isChosen, toggle }: ImpactRowProps) {
  const { words } = usePage();
  const { document, title, kind, source, before, after, isApplied } = unit;
  return (
    <li>
      <label>
        <input type="checkbox" checked={isChosen} disabled={!isApplied} onChange={toggle} />
        <span lang="en">{title}</span>{' '}
      </label>
      <span class="muted">{words(`impact-${kind}`)}</span>{' '}
      <a href={linkTo('read', document, { pair: unit.unit })}>{words('open')}</a>
      <p lang="zh-CN">{source}</p>
      {before !== after && (
        <p lang="en">
          <del>{before}</del>
        </p>
      )}
      <p lang="en">{before === after ? after : <ins>{after}</ins>}</p>
    </li>
  );
}
