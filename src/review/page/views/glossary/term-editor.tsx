/** @module A term being edited or added: its cells, what the edit would change, then saved. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TermEdit } from '../../../../glossary/edit/apply-edits.js';
import type { ImpactReply, ImpactRequest, SaveTermsRequest, TermRow } from '../../../api/terms.js';
import { Failure } from '../../components/failure.js';
import { usePage } from '../../context.js';
import { send } from '../../request.js';
import { useAction } from '../../use-action.js';
import { ImpactList } from './impact-list.js';
import { TermHistory } from './term-history.js';

const COLUMNS = [
  'zh',
  'en',
  'plural',
  'variants',
  'alternatives',
  'forbidden',
  'short',
  'pos',
  'number',
  'authority',
  'date',
  'status',
  'note',
] as const;

type Cells = Readonly<Partial<Record<(typeof COLUMNS)[number] | 'domain', string>>>;

interface TermEditorProps {
  /** Absent for a new term. */
  readonly row: TermRow | undefined;
  readonly start: Cells;
  readonly domains: readonly string[];
  readonly done: (isSaved: boolean) => void;
}

const NEW: Cells = {
  pos: 'noun',
  number: 'count',
  authority: 'house',
  status: 'preferred',
  date: String(new Date().getFullYear()),
};

function editOf(row: TermRow | undefined, cells: Cells): TermEdit | undefined {
  if (row === undefined)
    return { kind: 'add', cells: { ...cells, zh: cells.zh ?? '', domain: cells.domain ?? '' } };
  const changed = Object.entries(cells).filter(
    ([column, value]) => row.cells[column as keyof typeof row.cells] !== value,
  );
  return changed.length === 0 ? undefined : { kind: 'set', id: row.id, cells: Object.fromEntries(changed) };
}

export function TermEditor({ row, start, domains, done }: TermEditorProps) {
  const { words, notify } = usePage();
  const [cells, setCells] = useState<Cells>(row?.cells ?? { ...NEW, domain: domains[0] ?? '', ...start });
  const [impact, setImpact] = useState<ImpactReply>();
  const { act, failure, isBusy } = useAction();
  const edit = editOf(row, cells);
  const request: ImpactRequest = { edits: edit === undefined ? [] : [edit], language: words.language };
  const look = (): Promise<boolean> =>
    act(async () => setImpact(await send<ImpactReply>('POST', '/api/terms/impact', request)));
  const save = (units: readonly string[]): Promise<boolean> =>
    act(async () => {
      await send('POST', '/api/terms/save', { ...request, units } satisfies SaveTermsRequest);
      notify(words('term-saved'));
      done(true);
    });
  const change = (column: string, value: string): void => {
    setCells((known) => ({ ...known, [column]: value }));
    setImpact(undefined);
  };
  return (
    <section class="term-editor" aria-label={words(row === undefined ? 'add-term' : 'edit')}>
      <CellForm
        cells={cells}
        row={row}
        domains={domains}
        change={change}
        submit={() => void look()}
        isBusy={isBusy}
        canSubmit={edit !== undefined}
        cancel={() => done(false)}
      />
      {isBusy && <progress aria-label={words('loading')} />}
      {failure !== undefined && <Failure error={failure} />}
      {impact !== undefined && <ImpactList impact={impact} save={(units) => void save(units)} />}
      {row !== undefined && <TermHistory zh={row.cells.zh} />}
    </section>
  );
}

interface CellFormProps {
  readonly cells: Cells;
  readonly row: TermRow | undefined;
  readonly domains: readonly string[];
  readonly change: (column: string, value: string) => void;
  readonly submit: () => void;
  readonly cancel: () => void;
  readonly isBusy: boolean;
  readonly canSubmit: boolean;
}

function CellForm({ cells, row, domains, change, submit, cancel, isBusy, canSubmit }: CellFormProps) {
  const { words } = usePage();
  const first = useRef<HTMLFormElement>(null);
  useEffect(() => first.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={first}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {row === undefined && (
        <label>
          {words('term-domain')}
          <select
            value={cells.domain ?? ''}
            onChange={({ currentTarget }) => change('domain', currentTarget.value)}
          >
            {domains.map((domain) => (
              <option key={domain}>{domain}</option>
            ))}
          </select>
        </label>
      )}
      {COLUMNS.map((column) => (
        <label key={column}>
          {words(`cell-${column}`)}
          <input
            lang={column === 'zh' || column === 'variants' ? 'zh-CN' : 'en'}
            required={column === 'zh' || column === 'en'}
            value={cells[column] ?? ''}
            onInput={({ currentTarget }) => change(column, currentTarget.value)}
          />
        </label>
      ))}
      <p>
        <button type="submit" class="primary" disabled={isBusy || !canSubmit}>
          {words('see-impact')}
        </button>{' '}
        <button type="button" onClick={cancel}>
          {words('cancel')}
        </button>
      </p>
    </form>
  );
}
