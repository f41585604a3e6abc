/** @module One unit in the list: to be read, or being written. */
import { memo } from 'preact/compat';
import { useEffect, useRef } from 'preact/hooks';
import type { TranslationUnit } from '../../../../model/translation-unit.js';
import { MarkedText, type OnTerm } from '../../components/marked-text.js';
import { anchorOf } from '../../components/pair-anchor.js';
import { usePage } from '../../context.js';
import { textOf, type UnitWork } from './work-state.js';

interface UnitRowProps {
  readonly work: UnitWork;
  readonly number: number;
  readonly isActive: boolean;
  readonly activate: (id: string) => void;
  readonly type: (id: string, text: string) => void;
  readonly onTerm: OnTerm;
}

export const UnitRow = memo(function UnitRow({
  work,
  number,
  isActive,
  activate,
  type,
  onTerm,
}: UnitRowProps) {
  const { unit } = work;
  return (
    <div
      id={anchorOf(unit.id)}
      class={`unit ${unit.kind}`}
      role="listitem"
      data-active={isActive}
      data-state={unit.state}
      aria-current={isActive ? 'true' : undefined}
    >
      <UnitNumber unit={unit} number={number} activate={activate} />
      <div class="zh" lang="zh-CN">
        {unit.numbering !== undefined && <span class="number">{unit.numbering.raw}</span>}
        <MarkedText unit={unit} side="source" {...(isActive ? { onTerm } : {})} />
      </div>
      {isActive ? (
        <Field work={work} number={number} type={type} />
      ) : (
        <div class="en" lang="en" onClick={() => activate(unit.id)}>
          <MarkedText unit={unit} side="target" />
        </div>
      )}
      <State unit={unit} />
    </div>
  );
});

function UnitNumber({ unit, number, activate }: Pick<UnitRowProps, 'number' | 'activate'> & Unit) {
  const { words } = usePage();
  const worst = SEVERITIES.find((severity) => unit.issues.some((issue) => issue.severity === severity));
  return (
    <button
      type="button"
      class="unit-number"
      onClick={() => activate(unit.id)}
      aria-label={words('edit-unit', { number })}
    >
      {number}
      <span class={`mark ${worst ?? ''}`} aria-hidden="true" />
    </button>
  );
}

const SEVERITIES = ['error', 'warning', 'info'] as const;

interface Unit {
  readonly unit: TranslationUnit;
}

function State({ unit }: Unit) {
  const { words } = usePage();
  return (
    <span class="unit-state">
      {words(`state-${unit.state}`)}
      {unit.review?.flagged === true && <span class="count flagged">{words('flagged')}</span>}
    </span>
  );
}

function Field({ work, number, type }: Pick<UnitRowProps, 'work' | 'number' | 'type'>) {
  const { words } = usePage();
  const field = useRef<HTMLTextAreaElement>(null);
  const { unit } = work;
  useEffect(() => {
    const { current } = field;
    if (current === null) return;
    current.focus({ preventScroll: true });
    current.closest('.unit')?.scrollIntoView({ block: 'nearest' });
  }, [unit.id]);
  useEffect(() => {
    const { current } = field;
    if (current === null || CSS.supports('field-sizing', 'content')) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight + 2}px`;
  }, [work.typed, unit.target]);
  return (
    <div class="en field" lang="en">
      <textarea
        ref={field}
        rows={2}
        spellcheck
        aria-label={words('english-of', { number })}
        value={textOf(work)}
        onInput={({ currentTarget }) => type(unit.id, currentTarget.value)}
      />
      <span class="saving" role="status" data-saving={work.saving}>
        {words(`saving-${work.saving}`)} {work.saving === 'refused' && work.reason}
      </span>
    </div>
  );
}
