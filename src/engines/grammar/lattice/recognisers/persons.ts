/** @module Persons named after their office or before 同志: 镇长李明, 省长王新伟, 张三同志. */
import { personToPinyin, surnameLength } from '../../../../language/zh/index.js';
import { nominal } from '../../english/nodes.js';
import { featureBits } from '../../rules/features.js';
import type { LatticeEdge } from '../edge.js';
import { recognisedEdge, type Recogniser } from './recogniser.js';

/** Offices that stand right before a name. Without one of them a name looks like any other word. */
const OFFICE =
  /(?:总书记|书记|主席|总理|部长|省长|市长|州长|县长|区长|旗长|镇长|乡长|主任|局长|厅长|院长|检察长|委员长|秘书长|所长|队长|站长|校长|司长|处长|科长|会长|理事长|董事长|总经理|发言人|律师|法官|检察官|代表|委员)$/;
const LONGEST_OFFICE = 4;
const GIVEN_NAME = /^\p{Script=Han}{1,2}$/u;
/** Words that follow an office and begin like a name. */
const NOT_A_NAME =
  /^(?:和|高|成|全|安|明|向|文|应|时|解|关|连|路|管|任|会|简|单|包|符|商|师|农|万|方|项|车|古|查|武|费|边|华|全)/;

function nameEdge(text: string, start: number, length: number, cost: number): LatticeEdge {
  const name = text.slice(start, start + length);
  const english = () => nominal(personToPinyin(name), { countability: 'proper', nounClass: 'person' });
  const features = featureBits('person', 'proper');
  return recognisedEdge('person', start, { end: start + length, category: 'N', english, features, cost });
}

/** 陈晓明 after 联系人：: a clause that is a name and nothing else. */
const isAlone = (text: string, start: number, end: number): boolean =>
  start === 0 && end === text.length && end >= 3;

/** Dear, as many words open with a surname; known ones are cheaper. */
const ALONE_COST = 2.4;

/** Both lengths of given name are offered; what follows decides between them. */
export const recognisePerson: Recogniser = ({ text }, start) => {
  const surname = surnameLength(text, start);
  if (surname === 0) return [];
  const afterOffice = OFFICE.test(text.slice(Math.max(0, start - LONGEST_OFFICE), start));
  const edges: LatticeEdge[] = [];
  for (const given of [2, 1]) {
    const end = start + surname + given;
    if (end > text.length || !GIVEN_NAME.test(text.slice(start + surname, end))) continue;
    const isComrade = text.startsWith('同志', end);
    const alone = isAlone(text, start, end);
    if (!afterOffice && !isComrade && !alone) continue;
    const isDoubtful = surname === 1 && !isComrade && NOT_A_NAME.test(text.slice(start));
    edges.push(
      nameEdge(text, start, surname + given, isDoubtful ? 3.5 : alone ? ALONE_COST : given === 2 ? 0.9 : 1.2),
    );
  }
  return edges;
};
