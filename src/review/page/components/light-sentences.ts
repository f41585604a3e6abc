/** @module A sentence that the pointer or the focus is in lights its partner. */
import { useEffect } from 'preact/hooks';

/** Without drawing anything anew: a document has thousands of sentences. */
export function useLitSentences(container: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const place = container.current;
    if (place === null) return undefined;
    let lit = '';
    const light = (key: string): void => {
      if (key === lit) return;
      for (const each of place.querySelectorAll('.sentence.is-lit')) each.classList.remove('is-lit');
      lit = key;
      if (key === '') return;
      for (const each of place.querySelectorAll(`[data-sentence="${CSS.escape(key)}"]`))
        each.classList.add('is-lit');
    };
    const follow = ({ target }: Event): void => {
      const sentence = target instanceof Element ? target.closest<HTMLElement>('[data-sentence]') : null;
      light(sentence?.dataset['sentence'] ?? '');
    };
    const leave = (): void => light('');
    place.addEventListener('mouseover', follow);
    place.addEventListener('focusin', follow);
    place.addEventListener('mouseleave', leave);
    return () => {
      place.removeEventListener('mouseover', follow);
      place.removeEventListener('focusin', follow);
      place.removeEventListener('mouseleave', leave);
    };
  }, []);
}
