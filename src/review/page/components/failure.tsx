/** @module An answer that did not come, in words, with what to do. */
import { usePage } from '../context.js';
import type { RequestError } from '../request.js';

export function Failure({ error, retry }: { readonly error: RequestError; readonly retry?: () => void }) {
  const { words } = usePage();
  const [message, cure] = error.isOffline
    ? [words('offline'), words('offline-cure')]
    : [error.reply.message, error.reply.cure];
  return (
    <div class="failure" role="alert">
      <p>
        <strong>{message}</strong>
      </p>
      {cure !== '' && <p>{cure}</p>}
      {retry !== undefined && (
        <button type="button" onClick={retry}>
          {words('retry')}
        </button>
      )}
    </div>
  );
}
