/** @module What persons have said of a unit. */
import { useState } from 'preact/hooks';
import type { TranslationUnit } from '../../../../model/translation-unit.js';
import { usePage } from '../../context.js';
import { keepComment, readComment } from './comment-draft.js';

interface CommentsProps {
  readonly documentId: string;
  readonly unit: TranslationUnit;
  /** Resolves to whether it was done. */
  readonly add: (text: string) => Promise<boolean>;
  readonly remove: (time: string) => void;
}

export function Comments({ documentId, unit, add, remove }: CommentsProps) {
  const { words } = usePage();
  return (
    <section class="comments" aria-label={words('comments')}>
      <h2>{words('comments')}</h2>
      <ul>
        {unit.review?.comments?.map((comment) => (
          <li key={comment.time}>
            <span class="muted">
              {comment.author}{' '}
              <time dateTime={comment.time}>{new Date(comment.time).toLocaleString(words.language)}</time>
            </span>
            <p>{comment.text}</p>
            <button type="button" class="quiet" onClick={() => remove(comment.time)}>
              {words('remove-comment')}
            </button>
          </li>
        ))}
      </ul>
      <CommentForm documentId={documentId} unitId={unit.id} add={add} />
    </section>
  );
}

type CommentFormProps = Pick<CommentsProps, 'documentId' | 'add'> & { readonly unitId: string };

function CommentForm({ documentId, unitId, add }: CommentFormProps) {
  const { words } = usePage();
  const [text, setText] = useState(() => readComment(documentId, unitId));
  const write = (next: string): void => {
    keepComment(documentId, unitId, next);
    setText(next);
  };
  const send = async (): Promise<void> => {
    if (text.trim() !== '' && (await add(text))) write('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label for="comment" class="hidden">
        {words('comment')}
      </label>
      <textarea
        id="comment"
        rows={2}
        placeholder={words('comment')}
        value={text}
        onInput={({ currentTarget }) => write(currentTarget.value)}
        onKeyDown={(event) => {
          // Ctrl+Enter ends the comment, not the unit.
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.stopPropagation();
          void send();
        }}
      />
      <button type="submit" disabled={text.trim() === ''}>
        {words('add-comment')}
      </button>
    </form>
  );
}
