/** @module The quality gate: figures that must not fall below evaluation/floors.json. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const floorsSchema = z.record(z.string(), z.record(z.string(), z.number()));

/** Least figure by set and measure. Lowering one is a signed act: see CONTRIBUTING.md. */
export type Floors = z.infer<typeof floorsSchema>;

export interface FloorFault {
  readonly set: string;
  readonly measure: string;
  readonly floor: number;
  readonly actual: number | undefined;
}

export async function readFloors(file: string | URL): Promise<Floors> {
  return floorsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** Every measure of the set that is below its floor, or that was not measured at all. */
export function belowFloors(floors: Floors, set: string, score: object): readonly FloorFault[] {
  const measured = new Map(Object.entries(score));
  return Object.entries(floors[set] ?? {}).flatMap(([measure, floor]) => {
    const value: unknown = measured.get(measure);
    const actual = typeof value === 'number' ? value : undefined;
    return actual === undefined || actual < floor ? [{ set, measure, floor, actual }] : [];
  });
}
