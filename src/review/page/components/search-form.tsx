/** @module A search whose words are part of the address, with other choices beside them. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../context.js';

interface SearchFormProps {
  readonly label: string;
  /** As the address has it. */
  readonly query: string;
  readonly isRequired?: boolean;
  readonly search: (text: string) => void;
  readonly children?: ComponentChildren;
}

export function SearchForm({ label, query, isRequired = false, search, children }: SearchFormProps) {
  const { words } = usePage();
  const [text, setText] = useState(query);
  useEffect(() => setText(query), [query]);
  return (
    <form
      class="controls"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        search(text.trim());
      }}
    >
      <label>
        {label}
        <input
          type="search"
          required={isRequired}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit">{words('search')}</button>
      {children}
    </form>
  );
}
