/** @module What a list page says: the articles it lists, what else it links to, where the list goes on. */

export interface ListedArticle {
  readonly url: string;
  readonly title: string;
  /** `YYYY-MM-DD`, when the list tells it. */
  readonly date?: string;
}

/** Why a link that looks like an article was not taken for one of the list. */
export type PassedOverReason = 'other-host' | 'elsewhere-on-page' | 'before-since';

export interface PassedOver extends ListedArticle {
  readonly reason: PassedOverReason;
}

export type NextPage =
  | { readonly kind: 'link'; readonly url: string }
  /** A script loads the rest of the list; `certain` when the page says that there is a rest. */
  | { readonly kind: 'script'; readonly certain: boolean };

export interface ListPage {
  readonly articles: readonly ListedArticle[];
  readonly passedOver: readonly PassedOver[];
  readonly next?: NextPage;
}
