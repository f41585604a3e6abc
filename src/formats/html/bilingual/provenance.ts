/** @module The foot of the page: where the Chinese comes from, what made the English, what was left out. */
import type { Edition } from '../../../model/index.js';
import { html, type Markup } from '../markup.js';
import { webAddress } from '../policy.js';
import { word, type WordKey } from '../words.js';
import type { PageContext } from './page-context.js';

type Fact = readonly [key: WordKey, value: Markup | string | undefined];

export function provenance({ edition, options, terms }: PageContext): Markup {
  const { run } = options;
  const made: readonly Fact[] = [
    ['engine', run.engine],
    [
      'versions',
      Object.entries(run.versions)
        .map((entry) => entry.join(' '))
        .join(', '),
    ],
    ['generatedAt', html`<time datetime="${run.generatedAt}">${run.generatedAt}</time>`],
    ['counts', word('countsText', { ...countsOf(edition), terms: terms.size })],
  ];
  return html`<footer class="provenance">
    <h2>${word('provenance')}</h2>
    <dl>${[...sourceFacts(edition), ...made].map(factEntry)}</dl>
    ${removals(edition)}
    <p class="machine">${word('machine')}</p>
  </footer>`;
}

function sourceFacts({ document }: Edition): readonly Fact[] {
  const { metadata, provenance: origin } = document;
  return [
    ['siteName', chinese(metadata.siteName)],
    ['column', chinese(metadata.column)],
    ['issuer', chinese(metadata.issuer)],
    ['contentSource', chinese(metadata.contentSource)],
    ['documentNumber', chinese(metadata.documentNumber)],
    ['publishedAt', metadata.publishedAt],
    ['keywords', chinese(metadata.keywords?.join('、'))],
    ['url', addressOf(metadata.url)],
    ['input', origin.input],
    ['sha256', html`<code>${origin.sha256}</code>`],
    ['encoding', origin.encoding],
    ['fetchedAt', origin.fetchedAt],
  ];
}

function factEntry([key, value]: Fact): Markup | false {
  if (value === undefined || value === '') return false;
  return html`<div>
    <dt>${word(key)}</dt>
    <dd>${value}</dd>
  </div> `;
}

function chinese(text: string | undefined): Markup | undefined {
  return text === undefined || text === '' ? undefined : html`<span lang="zh-CN">${text}</span>`;
}

function addressOf(url: string | undefined): Markup | string | undefined {
  const address = webAddress(url);
  return address === undefined ? url : html`<a href="${address}" rel="noreferrer">${address}</a>`;
}

function countsOf({ pairs }: Edition): Readonly<Record<'pairs' | 'sentences' | 'findings', number>> {
  return {
    pairs: pairs.length,
    sentences: pairs.reduce((sum, pair) => sum + pair.segments.length, 0),
    findings: pairs.reduce((sum, pair) => sum + pair.issues.length, 0),
  };
}

function removals({ document }: Edition): Markup | false {
  if (document.removals.length === 0) return false;
  return html`<details class="removals">
    <summary>${word('removals', { count: document.removals.length })}</summary>
    <ul>
      ${document.removals.map(
        (removal) =>
          html`<li>
            <code>${removal.step}</code> <span lang="en">${removal.reason}</span>
            <q lang="zh-CN">${removal.text}</q>
          </li> `,
      )}
    </ul>
  </details>`;
}
