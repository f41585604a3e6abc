/** @module Who is let in, what the answers allow the browser to do, and what is refused. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { useTemporaryFolder } from '../../temporary-folder.js';
import { openApp, smallEdition, smallServices, TOKEN, writeEdition } from '../services.js';

const path = useTemporaryFolder();
let review: ReturnType<typeof openApp>;

beforeEach(async () => {
  await writeEdition(path('output'), smallEdition('report'));
  review = openApp((await smallServices(path('output'))).services);
});

describe('the way in', () => {
  it('is the link with the token, which becomes a cookie that scripts and other sites do not get', async () => {
    const answer = await review.ask(`/?token=${TOKEN}`, { headers: { cookie: '' } });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
  });

  it.each([
    ['no cookie', { cookie: '' }],
    ['another token', { cookie: `duizhao-review=${'0'.repeat(64)}` }],
    ['a part of the token', { cookie: `duizhao-review=${TOKEN.slice(1)}` }],
  ])('is closed with %s', async (_, headers) => {
    for (const place of ['/', '/page.js', '/api/documents', '/api/documents/report']) {
      expect((await review.ask(place, { headers })).status).toBe(401);
    }
  });

  it('is closed for a wrong token, wherever the link leads', async () => {
    expect((await review.ask('/?token=wrong', { headers: { cookie: '' } })).status).toBe(401);
    expect((await review.ask(`/api/documents?token=${TOKEN}`, { headers: { cookie: '' } })).status).toBe(401);
  });

  it.each([
    ['a name that points here', { host: 'evil.example' }],
    ['another port', { host: '127.0.0.1:80' }],
    ['another origin', { origin: 'http://evil.example' }],
    ['the null origin of a frame', { origin: 'null' }],
  ])('is closed for %s, even with the cookie', async (_, headers) => {
    expect((await review.ask('/api/documents', { headers })).status).toBe(403);
  });

  it('asks for an origin where something changes', async () => {
    const headers = { host: '127.0.0.1:4571', cookie: `duizhao-review=${TOKEN}` };
    const url = 'http://127.0.0.1:4571/api/jobs';
    expect((await review.app.request(url, { method: 'POST', headers, body: '{}' })).status).toBe(403);
  });
});

describe('answers', () => {
  it('allow no script but the page, no frame and nothing elsewhere', async () => {
    const answer = await review.ask('/');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect((await review.ask('/api/documents')).headers.get('cache-control')).toBe('no-store');
  });

  it('have no inline script or style in the page', async () => {
    const text = await (await review.ask('/')).text();
    expect(text).not.toMatch(/<script(?![^>]*src=)|<style|style=|\bon\w+=/u);
  });
});

describe('refused', () => {
  it.each(['..%2f..%2fsecret', '..', '.', '%2e%2e', 'report%2f..', '..%5creport', '%00', 'a'.repeat(300)])(
    'a document called %s',
    async (name) => {
      await writeFile(path('pairs.json'), '{"secret":true}');
      const answer = await review.ask(`/api/documents/${name}`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain('"secret"');
    },
  );

  it('files that are not of the page', async () => {
    for (const place of [
      '/index.html',
      '/../package.json',
      '/%2e%2e/package.json',
      '/page.js.map',
      '/pairs.json',
    ]) {
      expect((await review.ask(place)).status).toBe(404);
    }
  });

  it('a body that is too large, and one that is not as it should be', async () => {
    const large = JSON.stringify({ name: 'a.html', base64: 'A'.repeat(49 * 1024 * 1024) });
    expect((await review.ask('/api/jobs', { method: 'POST', body: large })).status).toBe(413);
    for (const body of [
      '',
      'null',
      '[]',
      '{"url":"file:///etc/passwd"}',
      '{"name":"a","base64":"no base64!"}',
      '{"url":"javascript:alert(1)"}',
    ]) {
      const answer = await review.ask('/api/jobs', { method: 'POST', body });
      expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
        400,
        'REQUEST_INVALID',
      ]);
    }
  });

  it('what does not exist, with the cure', async () => {
    const answer = await review.ask('/api/nothing');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'ADDRESS_UNKNOWN' });
  });
});
