/** @module What one types, once the typing pauses: the field shows each key at once, a long list follows. */
import { useEffect, useState } from 'preact/hooks';

/** Milliseconds: shorter than a person waits for, longer than between two keys. */
const PAUSE = 120;

export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
