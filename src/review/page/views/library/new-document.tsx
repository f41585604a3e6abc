/** @module A file dropped or chosen, or an address, to be translated. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { JobReply, JobRequest } from '../../../api/jobs.js';
import { usePage } from '../../context.js';
import { RequestError, send } from '../../request.js';

const ACCEPTED = '.html,.htm,.mht,.txt,.md,.docx,.pdf';

export function NewDocument({ onStarted }: { readonly onStarted: () => void }) {
  const { words, notify } = usePage();
  const [url, setUrl] = useState('');
  const start = async (request: JobRequest): Promise<void> => {
    try {
      await send<JobReply>('POST', '/api/jobs', request);
      onStarted();
    } catch (error) {
      if (error instanceof RequestError) notify(error.isOffline ? words('offline') : error.message);
    }
  };
  const take = async (files: Iterable<File>): Promise<void> => {
    for (const file of files) await start({ name: file.name, base64: await toBase64(file) });
  };
  const isOver = useDropped((files) => void take(files));
  return (
    <section class="new-document" data-over={isOver} aria-label={words('new-document')}>
      <FileChoice take={(files) => void take(files)} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void start({ url: url.trim() });
          setUrl('');
        }}
      >
        <label>
          {words('url')}
          <input
            type="url"
            required
            placeholder="https://"
            value={url}
            onInput={({ currentTarget }) => setUrl(currentTarget.value)}
          />
        </label>
        <button type="submit">{words('translate')}</button>
      </form>
    </section>
  );
}

function FileChoice({ take }: { readonly take: (files: Iterable<File>) => void }) {
  const { words } = usePage();
  const input = useRef<HTMLInputElement>(null);
  return (
    <p>
      <label class="button primary" for="new-file">
        {words('choose-file')}
      </label>
      <input
        id="new-file"
        class="hidden"
        ref={input}
        type="file"
        multiple
        accept={ACCEPTED}
        onChange={({ currentTarget }) => {
          take([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />{' '}
      <span class="muted">{words('drop-here')}</span>
    </p>
  );
}

/** Anywhere on the page: a file that misses a small target would make the browser leave. */
function useDropped(take: (files: Iterable<File>) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}

async function toBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  // In pieces: a call takes so many arguments only.
  for (let from = 0; from < bytes.length; from += PIECE)
    text += String.fromCodePoint(...bytes.subarray(from, from + PIECE));
  return btoa(text);
}

const PIECE = 8192;
