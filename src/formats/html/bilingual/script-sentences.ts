/** @module The part of the page's script that lights a sentence's partner and moves through sentences by key. */

export const SENTENCE_SCRIPT = String.raw`
  // Hovering, focusing or tapping a sentence lights it and its partner.
  const article = document.querySelector('article');
  const sentences = [...article.querySelectorAll('.sentence')];
  const partnersOf = new Map();
  for (const sentence of sentences) {
    const key = sentence.dataset.sentence;
    partnersOf.set(key, [...(partnersOf.get(key) ?? []), sentence]);
  }
  let lit = [];
  const light = (sentence) => {
    for (const other of lit) other.classList.remove('is-lit');
    lit = sentence ? partnersOf.get(sentence.dataset.sentence) : [];
    for (const other of lit) other.classList.add('is-lit');
  };
  const sentenceOf = (target) => (target instanceof Element ? target.closest('.sentence') : null);
  const focused = () => sentenceOf(document.activeElement);
  article.addEventListener('pointerover', (event) => light(sentenceOf(event.target) ?? focused()));
  article.addEventListener('pointerleave', () => light(focused()));
  article.addEventListener('focusin', (event) => light(sentenceOf(event.target)));
  article.addEventListener('focusout', () => light(null));

  // One sentence at a time is in the tab order; the arrows move from there.
  let entry = sentences[0];
  entry?.setAttribute('tabindex', '0');
  for (const sentence of sentences.slice(1)) sentence.setAttribute('tabindex', '-1');
  const enter = (sentence) => {
    entry.setAttribute('tabindex', '-1');
    entry = sentence;
    entry.setAttribute('tabindex', '0');
  };
  const languageOf = (sentence) => sentence.closest('[lang]').lang;
  const isShown = (sentence) => sentence.getClientRects().length > 0;
  document.querySelector('.controls').addEventListener('change', () => {
    const shown = entry && !isShown(entry) && sentences.find(isShown);
    if (shown) enter(shown);
  });
  const nextIn = (from, step) => {
    for (let index = sentences.indexOf(from) + step; sentences[index]; index += step) {
      const other = sentences[index];
      if (languageOf(other) === languageOf(from) && isShown(other)) return other;
    }
    return undefined;
  };
  const across = (from) => partnersOf.get(from.dataset.sentence).find((other) => other !== from && isShown(other));
  const moves = {
    ArrowDown: (from) => nextIn(from, 1),
    ArrowUp: (from) => nextIn(from, -1),
    ArrowLeft: across,
    ArrowRight: across,
  };
  article.addEventListener('keydown', (event) => {
    const from = event.target;
    const move = moves[event.key];
    if (!move || !from.classList.contains('sentence') || event.ctrlKey || event.altKey || event.metaKey) return;
    const to = move(from);
    event.preventDefault();
    if (to) { enter(to); to.focus(); }
  });
  article.addEventListener('click', (event) => {
    const sentence = sentenceOf(event.target);
    if (!sentence || event.target.closest('a') || !getSelection().isCollapsed) return;
    enter(sentence);
    sentence.focus({ preventScroll: true });
  });
`;
