/** @module How the two texts stand: beside or under each other, both or one. */
import { usePage } from '../../context.js';

export function ReadingControls({ help }: { readonly help: () => void }) {
  const { words, preferences, choose } = usePage();
  return (
    <div class="controls reading-controls">
      <fieldset>
        <legend class="hidden">{words('layout')}</legend>
        {(['side', 'stacked'] as const).map((layout) => (
          <label key={layout} class="choice">
            <input
              type="radio"
              name="layout"
              checked={preferences.layout === layout}
              onChange={() => choose({ layout })}
            />
            {words(`layout-${layout}`)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend class="hidden">{words('shown')}</legend>
        {(['both', 'zh', 'en'] as const).map((shown) => (
          <label key={shown} class="choice">
            <input
              type="radio"
              name="shown"
              checked={preferences.shown === shown}
              onChange={() => choose({ shown })}
            />
            {words(`shown-${shown}`)}
          </label>
        ))}
      </fieldset>
      <button type="button" onClick={() => print()}>
        {words('print')}
      </button>
      <button type="button" onClick={help}>
        {words('shortcuts')}
      </button>
    </div>
  );
}
