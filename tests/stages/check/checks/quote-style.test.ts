import { describe } from '@jest/globals';
import { quoteStyle } from '../../../../src/stages/check/checks/quote-style.js';
import { itFinds, itPasses } from '../tables.js';

describe('quote-style', () => {
  itFinds(quoteStyle, [
    ['“一”“二”', '“one” and "two"', 'quote-style'],
    ['“一”“二”', '"one" and “two”', 'quote-style'],
    ['“一”', 'the “one, "two" and” three', 'quote-style'],
    ['“放管服”“一网通办”', '“Delegation” and "one website" reforms', 'quote-style'],
    ['甲“乙”', 'A "b." Then “c.”', 'quote-style'],
    ['“甲”', 'He said: “Go, "now" please.”', 'quote-style'],
  ]);

  itPasses(quoteStyle, [
    ['“一”“二”', '“one” and “two”'],
    ['“一”“二”', '"one" and "two"'],
    ['5英寸', 'a 5" and a 6" “pipe”'],
    ['好', 'good'],
    ['“它的”', "“its” and it's"],
    ['“好”', '“good" better'],
  ]);
});
