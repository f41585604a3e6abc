/** @module A sentence that the pointer or the focus is in lights its partner. */
import { useEffect } from 'preact/hooks';

/** Without drawing anything anew: a document has thousands of sentences. */
export function useLitSentences(container: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const place = container.current;
    if (place === null) return undefined;
    let lit = '';
    const light = (event: Event): void => {
      const target =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-sentence]') : null;
      const key = target?.dataset['sentence'] ?? '';
      if (key === lit) return;
      for (const each of place.querySelectorAll('.sentence.is-lit')) each.classList.remove('is-lit');
      lit = key;
      if (key === '') return;
      for (const each of place.querySelectorAll(`[data-sentence="${CSS.escape(key)}"]`))
        each.classList.add('is-lit');
    };
    place.addEventListener('mouseover', light);
    place.addEventListener('focusin', light);
    return () => {
      place.removeEventListener('mouseover', light);
      place.removeEventListener('focusin', light);
    };
  });
}
