/** @module What persons have said of a unit. */
import { useState } from 'preact/hooks';
import type { TranslationUnit } from '../../../../model/translation-unit.js';
import { usePage } from '../../context.js';

interface CommentsProps {
  readonly unit: TranslationUnit;
  readonly add: (text: string) => Promise<boolean>;
}

export function Comments({ unit, add }: CommentsProps) {
  const { words } = usePage();
  const [text, setText] = useState('');
  const send = async (): Promise<void> => {
    if (text.trim() !== '' && (await add(text))) setText('');
  };
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
          </li>
        ))}
      </ul>
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
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" disabled={text.trim() === ''}>
          {words('add-comment')}
        </button>
      </form>
    </section>
  );
}
