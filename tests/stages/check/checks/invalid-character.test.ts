import { describe } from '@jest/globals';
import { invalidCharacter } from '../../../../src/stages/check/checks/invalid-character.js';
import { itFinds, itPasses } from '../tables.js';

describe('invalid-character', () => {
  itFinds(invalidCharacter, [
    ['好。', 'Go\uFFFDod.', 'invalid-character'],
    ['好。', 'Good\u200b.', 'invalid-character'],
    ['好。', 'Good\u0007.', 'invalid-character'],
    ['好。', 'Good\ue000.', 'invalid-character'],
    ['好。', 'So\u00adso.', 'invalid-character'],
    ['好。', '\ufeffGood.', 'invalid-character'],
    ['好。', 'Good\ud800.', 'invalid-character'],
  ]);

  itPasses(invalidCharacter, [
    ['好。', 'Good.'],
    ['好', 'naïve café – “x” … ½ °C'],
    ['𠮷', '\u{20BB7}'],
    ['好', 'line\nbreak\tand tab'],
    ['好', 'a\u00a0b'],
    ['好', '50 m² × 3'],
  ]);
});
