/** @module Who may talk to the server: this machine, with the token of the first link, from the page itself. */
import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { secureHeaders } from 'hono/secure-headers';

const COOKIE = 'duizhao-review';

export interface Access {
  /** Of this run; 32 bytes, hexadecimal. */
  readonly token: string;
  /** `127.0.0.1:4571`: what the browser must name as host. */
  readonly hosts: () => readonly string[];
}

const CHANGES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Everything comes from here; nothing is inline, nothing is framed, nothing is sent elsewhere. */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  crossOriginOpenerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
  xFrameOptions: 'DENY',
});

/**
 * Refuses other hosts (a name that another site has pointed here), requests of other origins, and whoever has not the
 * token. The first link carries it; a cookie that scripts cannot read holds it from then on.
 */
export function guard({ token, hosts }: Access): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? '';
    if (!hosts().includes(host)) return context.text('Unknown host.', 403);
    const origin = context.req.header('origin');
    if (origin !== undefined && origin !== `http://${host}`) return context.text('Unknown origin.', 403);
    if (CHANGES.has(context.req.method) && origin === undefined) return context.text('No origin.', 403);
    const given = context.req.query('token');
    if (context.req.path === '/' && given !== undefined && isSame(given, token)) {
      setCookie(context, COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
      return context.redirect('/', 303);
    }
    if (!isSame(getCookie(context, COOKIE) ?? '', token)) return context.text(NO_TOKEN, 401);
    await next();
    return undefined;
  };
}

const NO_TOKEN =
  'Open the link that "duizhao review" has printed: it lets you in.\n请打开 duizhao review 显示的链接。\n';

/** In the same time, whatever the difference. */
function isSame(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}
