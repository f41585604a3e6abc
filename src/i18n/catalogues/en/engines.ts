/** @module English messages about engines. */

export const engines = {
  summary: 'List the translation engines: which can be used, and what the others need',
  'argument-ids': 'engines to list (default: all)',
  'option-config': 'file that describes translation services (default: duizhao.config.json)',
  'option-probe': 'ask each engine for one sentence; a service may bill it',
  usable: 'usable',
  ready: 'ready to be asked',
  unusable: 'not usable',
  'on-this-machine': 'works on this machine and sends nothing',
  'sends-to': 'sends the text to {{address}}',
  'sends-to-model': 'sends the text to {{address}}, model {{model}}',
  'key-from': 'key from {{variable}}',
  'no-price': 'no price given',
  unconfigured: 'not in the configuration',
  'probe-answer': '“{{target}}” after {{milliseconds}} ms',
  'probe-offer': 'Whether a service answers is told by --probe.',
} as const;
