/** @module What is known of the portals' templates: plain data, used only where the page's text agrees with it. */

/** Ids and classes that content systems give to the element of the article, most telling first. */
export const BODY_CONTAINERS: readonly { readonly id?: string; readonly className?: string }[] = [
  { id: 'UCAP-CONTENT' },
  { id: 'zoomcon' },
  { id: 'zoom' },
  { id: 'wenzhang-content' },
  { className: 'TRS_Editor' },
  { className: 'trs_editor_view' },
  { className: 'article-content' },
  { className: 'article_content' },
  { className: 'content_article' },
  { className: 'article-body' },
  { className: 'view TRS_UEDITOR' },
  { className: 'pages_content' },
  { className: 'rm_txt_con' },
  { className: 'artDet' },
  { id: 'detailCon' },
  { className: 'detailCon' },
  { id: 'p-detail' },
  { className: 'entry-content' },
  { id: 'js_content' },
];

/** Metadata by the names of meta tags, in lower case, best first: the state standard, then what news sites use. */
export const META_NAMES = {
  title: ['articletitle', 'article:title', 'og:title', 'twitter:title'],
  publishedAt: [
    'pubdate',
    'publishdate',
    'article:published_time',
    'og:release_date',
    'firstpublishedtime',
    'date',
  ],
  contentSource: ['contentsource'],
  fallbackSource: ['source', 'article:source', 'og:source'],
  siteName: ['sitename', 'og:site_name'],
  column: ['columnname', 'lanmu', 'og:section'],
  url: ['url', 'og:url'],
  keywords: ['keywords'],
  documentNumber: ['documentnumber', 'fileno', 'filenum'],
  issuer: ['publisher', 'issuer'],
} as const;
