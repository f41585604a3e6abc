/** @module Chinese that is selected in the text can be made a term. */
import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../context.js';
import { linkTo } from '../router.js';

/** Longer stretches are sentences, not terms. */
const MOST_CHARACTERS = 40;

/** The Chinese that is selected inside one pair, without spaces around it. */
function selectedChinese(): string {
  const selection = getSelection();
  const text = selection?.toString().trim() ?? '';
  const place = selection?.anchorNode?.parentElement?.closest('main .zh');
  const isInside =
    place !== null && place !== undefined && selection !== null && place.contains(selection.focusNode);
  const isTerm = /\p{Script=Han}/u.test(text) && text.length <= MOST_CHARACTERS && !text.includes('\n');
  return isInside && isTerm ? text : '';
}

export function SelectionBar() {
  const { words } = usePage();
  const [text, setText] = useState('');
  useEffect(() => {
    const look = (): void => setText(selectedChinese());
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  if (text === '') return null;
  return (
    <p class="selection-bar">
      <a href={linkTo('glossary', '', { add: text })}>{words('add-selection', { text })}</a>{' '}
      <a href={linkTo('concordance', '', { q: text })}>{words('term-concordance')}</a>
    </p>
  );
}
