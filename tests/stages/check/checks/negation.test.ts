import { describe } from '@jest/globals';
import { negation } from '../../../../src/stages/check/checks/negation.js';
import { itFinds, itPasses } from '../tables.js';

describe('negation', () => {
  itFinds(negation, [
    ['不得滥用职权。', 'Power may be used.', 'negation-missing'],
    ['严禁酒后驾车。', 'Driving after drinking is common.', 'negation-missing'],
    ['尚未办结。', 'The case is closed.', 'negation-missing'],
    ['没有发生事故。', 'An accident happened.', 'negation-missing'],
    ['不予处罚。', 'A penalty is imposed.', 'negation-missing'],
    ['全部办结。', 'All cases are not closed.', 'negation-added'],
    ['加强监督。', 'Supervision was never strengthened.', 'negation-added'],
    ['按时公开。', "It wasn't published on time.", 'negation-added'],
  ]);

  itPasses(negation, [
    ['不得滥用职权。', 'Power must not be abused.'],
    ['严禁酒后驾车。', 'Driving after drinking is strictly prohibited.'],
    ['尚未办结。', 'The case is yet to be closed.'],
    ['没有发生事故。', 'There were zero accidents.'],
    ['不断提高水平。', 'We kept raising our level.'],
    ['不能不说。', 'It has to be said.'],
    ['无一差错。', 'There was not a single error.'],
    ['既要公开又要监督。', 'We must not only publish but also supervise.'],
    ['不少于5人。', 'No fewer than five people.'],
    ['问题有待解决。', 'The problem remains to be solved.'],
  ]);
});
