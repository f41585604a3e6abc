/** @module A dry run in words: what there is, and what each engine would be asked and could cost. */
import type { EngineUsage } from '../../engines/engine.js';
import type { Messages } from '../../i18n/index.js';
import type { DocumentEstimate } from '../../pipeline/index.js';
import { describeLeverage } from './describe-leverage.js';
import { describeCost } from './describe-spent.js';
import type { DryRun } from './run-dry.js';

const number = (value: number): string => value.toLocaleString('en-US');

interface EngineTotal {
  readonly blocks: number;
  readonly characters: number;
  readonly usages: readonly EngineUsage[];
}

function totals(documents: readonly DocumentEstimate[]): ReadonlyMap<string, EngineTotal> {
  const byEngine = new Map<string, EngineTotal>();
  for (const { engine, blocks, characters, usage } of documents.flatMap((document) => document.engines)) {
    const known = byEngine.get(engine) ?? { blocks: 0, characters: 0, usages: [] };
    byEngine.set(engine, {
      blocks: known.blocks + blocks,
      characters: known.characters + characters,
      usages: usage ? [...known.usages, usage] : known.usages,
    });
  }
  return byEngine;
}

/** At most so many tokens or characters, and so much money. */
function describeUsage(usages: readonly EngineUsage[], messages: Messages): string {
  if (usages.length === 0) return messages('engines:dry-free');
  const sum = (of: (usage: EngineUsage) => number | undefined): number =>
    usages.reduce((total, usage) => total + (of(usage) ?? 0), 0);
  const tokens = sum((usage) => usage.inputTokens) + sum((usage) => usage.outputTokens);
  const characters = sum((usage) => usage.characters);
  const currency = usages.find(({ cost }) => cost)?.cost?.currency;
  const parts = [
    tokens > 0 ? messages('engines:dry-tokens', { tokens: number(tokens) }) : '',
    characters > 0 ? messages('engines:spent-characters', { characters: number(characters) }) : '',
    currency === undefined
      ? messages('engines:no-price')
      : describeCost({ [currency]: sum((usage) => usage.cost?.amount) }),
  ];
  return messages('engines:dry-at-most', { what: parts.filter(Boolean).join(', ') });
}

export function describeDryRun({ documents, unusable }: DryRun, messages: Messages): string {
  const read = documents.flatMap((document) => ('error' in document ? [] : [document]));
  const lines = read.map(({ input, blocks, characters, settled }) => {
    const line = messages('cli:document-counted', { input, paragraphs: blocks, characters });
    return `${line} ${messages('engines:dry-settled', { count: settled })}`;
  });
  const byEngine = [...totals(read)].map(([engine, { blocks, characters, usages }]) =>
    messages('engines:dry-engine', {
      engine,
      blocks: number(blocks),
      characters: number(characters),
      usage: describeUsage(usages, messages),
    }),
  );
  const others = unusable.map(({ engine, error }) =>
    messages('engines:dry-unusable', { engine, message: error.message, cure: error.cure }),
  );
  const leverage = describeLeverage(
    read.map((document) => document.leverage),
    messages,
  );
  return `${[...lines, ...leverage, ...byEngine, ...others, messages('engines:dry-end')].join('\n')}\n`;
}
