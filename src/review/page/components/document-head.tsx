/** @module The title of a document, where it comes from, and the way between reading and reviewing it. */
import type { Edition } from '../../../model/edition.js';
import { documentSource } from '../../document-source.js';
import { usePage } from '../context.js';
import { linkTo } from '../router.js';

interface DocumentHeadProps {
  readonly edition: Edition;
  readonly id: string;
  readonly view: 'read' | 'review';
}

export function DocumentHead({ edition, id, view }: DocumentHeadProps) {
  const { words } = usePage();
  const { title, titleEnglish, metadata } = edition.document;
  const { publishedAt = '', url } = metadata;
  const facts = [documentSource(metadata), publishedAt.slice(0, 10)].filter(Boolean);
  return (
    <div class="document-head">
      <h1>
        <span class="zh" lang="zh-CN">
          {title}
        </span>
        <span class="en" lang="en">
          {titleEnglish}
        </span>
      </h1>
      <p class="byline">
        {facts.map((fact) => (
          <span key={fact} lang="zh-CN">
            {fact}
          </span>
        ))}
        {url !== undefined && /^https?:/u.test(url) && (
          <a href={url} rel="noreferrer" target="_blank">
            {words('source-page')}
          </a>
        )}
        <a href={linkTo(view === 'read' ? 'review' : 'read', id)}>
          {words(view === 'read' ? 'to-review' : 'to-read')}
        </a>
      </p>
    </div>
  );
}
