/**
 * @module The page's script, as the text that goes into the page. Everything is readable without it; it adds the
 * remembered choices, partner highlighting, cards, copied links and arrow keys. Tested in tests/browser.
 */
import { CARD_SCRIPT } from './script-card.js';
import { SENTENCE_SCRIPT } from './script-sentences.js';

const CHOICES = String.raw`
  // Choices are remembered for all editions of this folder or site; a browser may forbid that.
  const storeKey = 'duizhao-reading';
  const inputs = [...document.querySelectorAll('.controls input')];
  const recall = () => { try { return JSON.parse(localStorage.getItem(storeKey)) ?? {}; } catch { return {}; } };
  const remember = () => {
    const chosen = Object.fromEntries(inputs.map((input) => [input.id, input.checked]));
    try { localStorage.setItem(storeKey, JSON.stringify(chosen)); } catch {}
  };
  const applyLanguage = () => {
    document.documentElement.lang = document.getElementById('page-labels-zh').checked ? 'zh-CN' : 'en';
  };
  const recalled = recall();
  for (const input of inputs) if (typeof recalled[input.id] === 'boolean') input.checked = recalled[input.id];
  applyLanguage();
  document.querySelector('.controls').addEventListener('change', () => { remember(); applyLanguage(); });

  // The panel and, on phones, the outline fold away when the reader is done with them.
  const panel = document.querySelector('.display');
  document.addEventListener('click', (event) => { if (!panel.contains(event.target)) panel.open = false; });
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') { panel.open = false; panel.querySelector('summary').focus(); }
  });
  const outline = document.querySelector('.outline details');
  const narrow = matchMedia('(max-width: 62rem)');
  if (outline) {
    outline.open = !narrow.matches;
    narrow.addEventListener('change', () => { outline.open = !narrow.matches; });
    outline.addEventListener('click', (event) => { if (event.target.closest('a') && narrow.matches) outline.open = false; });
  }
`;

const LINKS = String.raw`
  // A pair's number is its link; clicking it also copies the address.
  const status = document.getElementById('page-status');
  document.addEventListener('click', (event) => {
    const anchor = event.target.closest('.anchor');
    if (!anchor || !navigator.clipboard) return;
    navigator.clipboard.writeText(anchor.href).then(() => {
      status.replaceChildren(document.getElementById('page-copied').content.cloneNode(true));
      anchor.classList.add('copied');
      setTimeout(() => { anchor.classList.remove('copied'); status.replaceChildren(); }, 2000);
    }, () => {});
  });

  // The outline shows where the reader is.
  const entries = new Map([...document.querySelectorAll('.outline a')].map((link) => [
    decodeURIComponent(link.hash.slice(1)), link,
  ]));
  const headings = [...entries.keys()].map((id) => document.getElementById(id)).filter(Boolean);
  let current;
  const follow = () => {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < 140).at(-1);
    const link = passed && entries.get(passed.id);
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    current = link;
  };
  let waiting = false;
  addEventListener('scroll', () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; follow(); });
  }, { passive: true });
  follow();
`;

export const PAGE_SCRIPT = `'use strict';{${CHOICES}}{${SENTENCE_SCRIPT}}{${CARD_SCRIPT}}{${LINKS}}`;
