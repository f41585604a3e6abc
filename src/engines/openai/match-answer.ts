/** @module Holds the model's answer to what was asked: each segment once, under its id, beginning with its own Chinese. */
import { z } from 'zod';
import type { Segment } from '../../model/index.js';
import type { ServiceAnswers } from '../service-results.js';

const answer = z.object({
  items: z.array(
    z.object({
      segments: z.array(z.object({ id: z.coerce.string(), zh: z.string(), en: z.string() })),
    }),
  ),
  names: z.array(z.object({ zh: z.string(), en: z.string() })).catch([]),
});

type AnsweredSegment = z.output<typeof answer>['items'][number]['segments'][number];

/** Answers, or in English what is wrong with them. */
export type Matched = { readonly answers: ServiceAnswers } | { readonly fault: string };

const OPENING = 4;

/** Models exchange quotes and widths when they copy; letters and figures they keep. */
const folded = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** The echo may be longer than asked for, but not shorter, and it must be this segment's. */
function isEchoOf(echo: string, { text }: Segment): boolean {
  const expected = folded(Array.from(text.trim()).slice(0, OPENING).join(''));
  const given = folded(echo);
  return given.startsWith(expected) && folded(text).startsWith(given);
}

function parse(text: string): z.output<typeof answer> | undefined {
  // Some servers put JSON into a fence or a sentence before it, when nothing holds them to JSON.
  const json = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  try {
    return answer.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

function faultOf(
  { id, zh, en }: AnsweredSegment,
  segment: Segment | undefined,
  isDoubled: boolean,
): string | undefined {
  if (!segment) return `answered "${id.slice(0, 20)}", which was not asked`;
  if (isDoubled) return `answered ${id} twice`;
  if (!isEchoOf(zh, segment)) return `answered ${id} with the Chinese of another segment`;
  return en.trim() === '' ? `left ${id} empty` : undefined;
}

/** @param segments - by the ids of the message. */
export function matchAnswer(text: string, segments: ReadonlyMap<string, Segment>): Matched {
  const parsed = parse(text);
  if (!parsed) return { fault: 'answered with what is not the JSON asked for' };
  const targets = new Map<string, string>();
  for (const answered of parsed.items.flatMap((item) => item.segments)) {
    const segment = segments.get(answered.id);
    const fault = faultOf(answered, segment, segment !== undefined && targets.has(segment.id));
    if (fault !== undefined || !segment) return { fault: fault ?? '' };
    targets.set(segment.id, answered.en);
  }
  const missing = [...segments].filter(([, { id }]) => !targets.has(id)).map(([name]) => name);
  if (missing.length > 0) return { fault: `left out ${missing.join(', ')}` };
  return { answers: { targets, names: parsed.names } };
}
