import { describe } from '@jest/globals';
import { outlineNumber } from '../../../../src/stages/check/checks/outline-number.js';
import { itFinds, itPasses } from '../tables.js';

describe('outline-number', () => {
  itFinds(outlineNumber, [
    ['（三）加强领导', '(4) Strengthening leadership', 'outline-number'],
    ['二、存在问题', 'III. Problems', 'outline-number'],
    ['第五条 本办法', 'Article 6 These measures', 'outline-number'],
    ['3．工作打算', '2. Work plan', 'outline-number'],
    ['一是加强领导。', 'Second, leadership was strengthened.', 'outline-number'],
    ['（2）检查', '(c) Inspection', 'outline-number'],
  ]);

  itPasses(outlineNumber, [
    ['（三）加强领导', '(3) Strengthening leadership'],
    ['二、存在问题', 'II. Problems'],
    ['二、存在问题', 'Problems'],
    ['第五条 本办法', 'Article 5 These measures'],
    ['一是加强领导。', 'First, leadership was strengthened.'],
    ['（9）检查', '(i) Inspection'],
    ['（一）检查', '(i) Inspection'],
    ['加强领导', '(4) Strengthening leadership'],
  ]);
});
