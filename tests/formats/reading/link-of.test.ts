import { describe, expect, it } from '@jest/globals';
import { linkOf } from '../../../src/formats/reading/link-of.js';

const PAGE = 'https://www.yunxi.gov.cn/zw/post_9.html';
const found = (href: string | undefined, url: string | undefined = PAGE) =>
  linkOf(href === undefined ? {} : { href }, { metadata: url === '' ? {} : { url } });

describe('linkOf', () => {
  it.each<[string | undefined, string | undefined, string | undefined]>([
    ['./P0.docx', PAGE, 'https://www.yunxi.gov.cn/zw/P0.docx'],
    ['/img/a.jpg', PAGE, 'https://www.yunxi.gov.cn/img/a.jpg'],
    ['https://oss.example.cn/a.pdf?e=1', '', 'https://oss.example.cn/a.pdf?e=1'],
    ['P0.docx', '', undefined],
    ['javascript:alert(1)', PAGE, undefined],
    ['data:text/html,x', PAGE, undefined],
    ['', PAGE, undefined],
    [undefined, PAGE, undefined],
    ['http://[', PAGE, undefined],
  ])('%s on %s', (href, url, address) => {
    expect(found(href, url)).toBe(address);
  });
});
