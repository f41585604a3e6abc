/** @module The part of the page's script that shows a term's entry in a card beside the term. */

export const CARD_SCRIPT = String.raw`
  // WCAG 1.4.13: the card can be dismissed with Esc, can be hovered, and stays until the reader leaves.
  const card = document.getElementById('page-card');
  let owner = null;
  let leaving;
  const place = (term) => {
    const box = term.getClientRects()[0] ?? term.getBoundingClientRect();
    const width = card.offsetWidth;
    const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - width - 8));
    const below = box.bottom + 6;
    const isTooLow = below + card.offsetHeight > innerHeight && box.top > card.offsetHeight + 12;
    card.style.left = left + scrollX + 'px';
    card.style.top = (isTooLow ? box.top - card.offsetHeight - 6 : below) + scrollY + 'px';
  };
  const hide = () => {
    clearTimeout(leaving);
    card.hidden = true;
    owner = null;
  };
  const show = (term) => {
    clearTimeout(leaving);
    if (owner === term) return;
    const entry = document.getElementById(term.hash.slice(1));
    if (!entry) return;
    card.replaceChildren(...[...entry.children].map((child) => child.cloneNode(true)));
    card.hidden = false;
    owner = term;
    place(term);
  };
  const termOf = (target) => (target instanceof Element ? target.closest('a.term') : null);
  const leaveSoon = () => { clearTimeout(leaving); leaving = setTimeout(hide, 200); };
  const isMarked = () => document.getElementById('page-show-terms').checked;
  document.addEventListener('pointerover', (event) => {
    const term = termOf(event.target);
    if (term && isMarked() && event.pointerType !== 'touch') show(term);
    else if (card.contains(event.target)) clearTimeout(leaving);
    else if (owner && owner !== document.activeElement) leaveSoon();
  });
  document.addEventListener('focusin', (event) => {
    const term = termOf(event.target);
    if (term) show(term); else hide();
  });
  document.addEventListener('click', (event) => {
    const term = termOf(event.target);
    // Following the link would throw the reader to the end of the page: the card says the same here.
    if (term && isMarked() && !event.ctrlKey && !event.metaKey) { event.preventDefault(); show(term); }
    else if (term) event.preventDefault();
    else if (!card.contains(event.target)) hide();
  });
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') hide(); });
  addEventListener('resize', hide);

  // Without marks the terms are plain text again, also for the Tab key.
  const applyMarks = () => {
    const order = isMarked() ? null : '-1';
    for (const term of document.querySelectorAll('article a.term')) {
      if (order === null) term.removeAttribute('tabindex'); else term.setAttribute('tabindex', order);
    }
  };
  document.getElementById('page-show-terms').addEventListener('change', applyMarks);
  applyMarks();
`;
