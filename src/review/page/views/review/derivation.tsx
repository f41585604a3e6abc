/** @module Why the engine words a unit as it does, asked for by a key. */
import { useState } from 'preact/hooks';
import type { DerivationReply } from '../../../api/units.js';
import { Failure } from '../../components/failure.js';
import { usePage } from '../../context.js';
import { useLoaded } from '../../use-loaded.js';
import { SHORTCUTS } from './shortcuts.js';

export function Derivation({ documentId, unitId }: { readonly documentId: string; readonly unitId: string }) {
  const { words } = usePage();
  const [isOpen, setOpen] = useState(false);
  const base = `/api/documents/${encodeURIComponent(documentId)}/units/${encodeURIComponent(unitId)}`;
  const { value, error } = useLoaded<DerivationReply>(
    isOpen ? `${base}/derivation?language=${words.language}` : undefined,
  );
  return (
    <section class="derivation">
      <button
        id="why"
        type="button"
        aria-expanded={isOpen}
        title={SHORTCUTS.why}
        onClick={() => setOpen(!isOpen)}
      >
        {words('why')}
      </button>
      {error !== undefined && <Failure error={error} />}
      {isOpen && value !== undefined && (
        <pre tabIndex={0} aria-label={words('why')}>
          {value.lines.join('\n')}
        </pre>
      )}
    </section>
  );
}
