/** @module One of several, with its label. */

interface ChoiceProps<Name extends string> {
  readonly label: string;
  readonly value: Name;
  readonly names: readonly Name[];
  /** In the reader's words. */
  readonly said: (name: Name) => string;
  readonly choose: (name: Name) => void;
}

export function Choice<Name extends string>({ label, value, names, said, choose }: ChoiceProps<Name>) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value as Name)}>
        {names.map((name) => (
          <option key={name} value={name}>
            {said(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
