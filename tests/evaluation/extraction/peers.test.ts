/** @module Generic extractors on a page with gold: each is really run, and scored as ours is. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadPeers } from '../../../src/evaluation/extraction/peers.js';
import { scorePeers } from '../../../src/evaluation/extraction/score-peers.js';

const PARAGRAPHS = [
  '2023年，青溪镇坚持依法行政，健全工作机制，全年召开专题会议4次，研究解决重点难点问题11个，推动责任落实到岗、到人。',
  '全镇开展联合检查26次，办理行政处罚案件38件，没有发生行政复议被纠正和行政诉讼败诉的案件，执法水平稳步提升。',
  '各村（社区）人民调解委员会受理矛盾纠纷215件，调解成功209件，涉及金额128.6万元，做到小事不出村、大事不出镇、矛盾不上交。',
  '公共法律服务工作站全年接待群众咨询865人次，办理法律援助案件12件，举办法治讲座9场，发放宣传资料3000余份，群众满意度不断提高。',
  '下一步，我镇将加强执法队伍建设，创新普法形式，不断提升依法行政水平，为建设平安青溪提供有力的法治保障。',
];
const PAGE = `<!DOCTYPE html><html><head><title>青溪镇法治政府建设年度报告</title></head><body>
<ul><li><a href="/a">首页</a></li><li><a href="/b">政务公开</a></li></ul>
<article><h1>青溪镇法治政府建设年度报告</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article>
<div class="footer"><a href="/c">网站地图</a> 主办：青溪镇人民政府</div></body></html>`;

describe('the peers', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duizhao-peers-'));
    const gold = { title: '青溪镇法治政府建设年度报告', paragraphs: PARAGRAPHS };
    await writeFile(join(folder, 'page.html'), PAGE);
    await writeFile(join(folder, 'page.gold.json'), JSON.stringify(gold));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('are run and scored page by page', async () => {
    const scores = await scorePeers(folder, await loadPeers());
    expect(scores.map(({ name, failures }) => [name, failures])).toEqual([
      ['@mozilla/readability', 0],
      ['defuddle', 0],
      ['@extractus/article-extractor', 0],
    ]);
    for (const { textF1, milliseconds } of scores) {
      expect(textF1).toBeGreaterThan(0.9);
      expect(milliseconds).toBeGreaterThan(0);
    }
  }, 30_000);

  it('get nothing for a page that they fail on', async () => {
    const failing = { name: 'failing', extract: () => Promise.reject(new Error('no article')) };
    const [score] = await scorePeers(folder, [failing]);
    expect(score).toMatchObject({ textF1: 0, paragraphF1: 0, titlesRight: 0, failures: 1 });
  });
});
