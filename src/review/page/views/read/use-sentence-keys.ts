/** @module From sentence to sentence by keyboard: the focus lights the partner, as the pointer does. */
import { useEffect } from 'preact/hooks';

/** The side that is read: the Chinese, or the English where the Chinese is not shown. */
const sentencesOf = (article: HTMLElement): readonly HTMLElement[] => {
  const side = article.dataset['shown'] === 'en' ? '.en' : '.zh';
  return [...article.querySelectorAll<HTMLElement>(`${side} .sentence`)];
};

/** The first one whose end is below the head of the page. */
const firstInView = (sentences: readonly HTMLElement[]): number =>
  Math.max(
    0,
    sentences.findIndex((sentence) => sentence.getBoundingClientRect().bottom > HEAD_HEIGHT),
  );

/** Pixels. */
const HEAD_HEIGHT = 80;

function go(article: HTMLElement, step: 1 | -1): void {
  const sentences = sentencesOf(article);
  const focused = document.activeElement?.closest<HTMLElement>('.sentence')?.dataset['sentence'];
  const at = sentences.findIndex((sentence) => sentence.dataset['sentence'] === focused);
  const next = sentences[at < 0 ? firstInView(sentences) : at + step];
  if (next === undefined) return;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
}

/** Alt with the arrow keys, as in the review view. */
export function useSentenceKeys(container: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
      if (step === undefined || !event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      if (container.current !== null) go(container.current, step);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
