/** @module English words of the exported editions. */

export const edition = {
  'origin-memory-exact': 'translation memory',
  'origin-memory-fuzzy': 'translation memory (fuzzy)',
  'origin-engine': 'engine',
  'origin-human': 'human',
  'state-initial': 'not translated',
  'state-translated': 'translated',
  'state-reviewed': 'reviewed',
  'state-final': 'final',
} as const;
