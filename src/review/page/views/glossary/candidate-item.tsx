/** @module One candidate: its English, how often both go together, and where; to be approved or rejected. */
import { useState } from 'preact/hooks';
import type { Candidate } from '../../../api/candidates.js';
import { MarkedPart } from '../../components/marked-part.js';
import { usePage } from '../../context.js';
import { linkTo } from '../../router.js';
import { TermEditor } from './term-editor.js';

interface CandidateItemProps {
  readonly candidate: Candidate;
  readonly domains: readonly string[];
  readonly isBusy: boolean;
  readonly added: () => void;
  readonly reject: () => void;
}

export function CandidateItem({ candidate, domains, isBusy, added, reject }: CandidateItemProps) {
  const { words } = usePage();
  const [isEdited, setEdited] = useState(false);
  const { zh, en } = candidate;
  return (
    <li class="candidate">
      <h2>
        <a lang="zh-CN" href={linkTo('concordance', '', { q: zh })}>
          {zh}
        </a>{' '}
        <span lang="en">{en}</span>
      </h2>
      <Evidence candidate={candidate} />
      {isEdited ? (
        <TermEditor
          row={undefined}
          start={{ zh, en, note: noteOf(candidate) }}
          domains={domains}
          done={(isSaved) => {
            setEdited(false);
            if (isSaved) added();
          }}
        />
      ) : (
        <p class="group">
          <button type="button" disabled={isBusy} onClick={() => setEdited(true)}>
            {words('approve-candidate')}
          </button>
          <button
            type="button"
            disabled={isBusy}
            aria-label={words('reject-candidate-named', { zh })}
            onClick={reject}
          >
            {words('reject-candidate')}
          </button>
        </p>
      )}
    </li>
  );
}

/** As `glossary harvest --out` writes it. */
const noteOf = ({ together, evidence }: Candidate): string =>
  `harvested from ${together} pairs: ${evidence.map(({ document, id }) => `${document} ${id}`).join('; ')}`;

/** Characters: a line of either language. */
const AROUND = { zh: 24, en: 60 } as const;

function Evidence({ candidate }: Pick<CandidateItemProps, 'candidate'>) {
  const { words } = usePage();
  const { zh, en, count, together, association, sameAs, evidence } = candidate;
  return (
    <>
      <p class="muted">
        {words('candidate-figures', { occurrences: count, together, association: association.toFixed(2) })}
      </p>
      {sameAs !== undefined && <p class="warning">{words('candidate-same', { zh: sameAs })}</p>}
      <ul class="evidence">
        {evidence.map((pair) => (
          <li key={`${pair.document} ${pair.id}`}>
            <p lang="zh-CN">
              <MarkedPart text={pair.zh} part={zh} around={AROUND.zh} />
            </p>
            <p lang="en">
              <MarkedPart text={pair.en} part={en} around={AROUND.en} />{' '}
              <a href={linkTo('read', pair.document, { pair: unitOf(pair.id) })}>{words('open')}</a>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A harvest looks at sentences, whose ids begin with that of their pair. */
const unitOf = (sentence: string): string => sentence.replace(/-s\d+$/u, '');
