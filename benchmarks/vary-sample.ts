/** @module Documents that are as long as the sample and not the same, so that no kept answer spares the work. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SAMPLE = fileURLToPath(new URL('../input/zhaiwu-2021.txt', import.meta.url));

/** Numerical Recipes' generator: the same documents in every run. */
function randomDigits(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return 1 + Math.floor((state / 2 ** 32) * 9);
  };
}

/** Every paragraph gets a sentence that names the document; figures differ, years stay. */
function vary(text: string, index: number): string {
  const digit = randomDigits(index);
  return text
    .replaceAll(/\d+/g, (figure) => (figure.length === 4 ? figure : `${digit()}${figure.slice(1)}`))
    .replaceAll(/。$/gm, `。这是第${index}号。`);
}

/** Writes so many documents; returns their folder. */
export function writeDocuments(folder: string, count: number): string {
  const input = join(folder, `input-${count}`);
  mkdirSync(input, { recursive: true });
  const text = readFileSync(SAMPLE, 'utf8');
  for (let index = 1; index <= count; index++)
    writeFileSync(join(input, `report-${index}.txt`), count === 1 ? text : vary(text, index));
  return input;
}
