/** @module The head of every view: where one can go, and how the page looks. */
import { usePage } from '../context.js';
import { linkTo, type View } from '../router.js';

const PLACES = ['library', 'concordance', 'glossary', 'overview'] as const;
const SIZES = [90, 100, 115, 130, 150] as const;

export function Header({ view }: { readonly view: View }) {
  const { words } = usePage();
  const current = view === 'read' || view === 'review' ? 'library' : view;
  return (
    <header class="head">
      <a class="brand" href={linkTo('library')}>
        <span lang="zh-CN">对照</span> <span lang="en">Duizhao</span>
      </a>
      <nav aria-label={words('navigation')}>
        <ul>
          {PLACES.map((place) => (
            <li key={place}>
              <a href={linkTo(place)} aria-current={place === current ? 'page' : undefined}>
                {words(`view-${place}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Looks />
    </header>
  );
}

function Looks() {
  const { words, preferences, choose } = usePage();
  const at = SIZES.findIndex((size) => size === preferences.size);
  const resize = (step: number): void =>
    choose({ size: SIZES[Math.min(SIZES.length - 1, Math.max(0, at + step))] ?? 100 });
  return (
    <div class="looks">
      <span class="group" role="group" aria-label={words('size')}>
        <button
          type="button"
          onClick={() => resize(-1)}
          aria-label={`A− ${words('smaller')}`}
          disabled={at === 0}
        >
          A−
        </button>
        <button
          type="button"
          onClick={() => resize(1)}
          aria-label={`A+ ${words('larger')}`}
          disabled={at === SIZES.length - 1}
        >
          A+
        </button>
      </span>
      <select
        aria-label={words('theme')}
        value={preferences.theme}
        onChange={({ currentTarget }) => choose({ theme: currentTarget.value as typeof preferences.theme })}
      >
        {(['auto', 'light', 'dark'] as const).map((theme) => (
          <option key={theme} value={theme}>
            {words(`theme-${theme}`)}
          </option>
        ))}
      </select>
      <button
        type="button"
        lang={preferences.language === 'en' ? 'zh-CN' : 'en'}
        onClick={() => choose({ language: preferences.language === 'en' ? 'zh-CN' : 'en' })}
      >
        {preferences.language === 'en' ? '中文' : 'English'}
      </button>
    </div>
  );
}
