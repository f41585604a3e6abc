/** @module A page in a real Chromium, driven over the DevTools pipe: no further dependency. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Readable, Writable } from 'node:stream';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-pipe',
];

interface Reply {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly request?: { readonly url?: string };
    readonly entry?: { readonly text?: string };
  };
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

type Parameters = Readonly<Record<string, unknown>>;

/** `CHROMIUM` or the first browser in the search path; undefined when there is none. */
export function findChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) =>
    existsSync(path),
  );
  return process.env['CHROMIUM'] ?? found;
}

export class Page {
  /** Addresses asked for, and messages of the console and the policy, since the start. */
  readonly requests: string[] = [];
  readonly complaints: string[] = [];
  private readonly waiting = new Map<number, (reply: Reply) => void>();
  private readonly loaded: (() => void)[] = [];
  private session: string | undefined;
  private last = 0;

  private constructor(
    private readonly browser: ChildProcess,
    private readonly profile: string,
  ) {
    let text = '';
    const output = browser.stdio[4];
    if (!(output instanceof Readable)) throw new Error('no pipe to the browser');
    output.setEncoding('utf8').on('data', (chunk: string) => {
      const messages = (text + chunk).split('\0');
      text = messages.pop() ?? '';
      for (const message of messages) this.receive(JSON.parse(message));
    });
  }

  static async open(executable: string): Promise<Page> {
    const profile = mkdtempSync(join(tmpdir(), 'duizhao-browser-'));
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] as const;
    const browser = spawn(executable, [...FLAGS, `--user-data-dir=${profile}`], {
      stdio: [...stdio],
      detached: true,
    });
    const page = new Page(browser, profile);
    const { targetId } = await page.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await page.send('Target.attachToTarget', { targetId, flatten: true });
    page.session = String(sessionId);
    for (const domain of ['Page', 'Network', 'Log', 'Runtime']) await page.send(`${domain}.enable`);
    return page;
  }

  async send(method: string, params: Parameters = {}): Promise<Readonly<Record<string, unknown>>> {
    const id = ++this.last;
    const session = this.session === undefined ? {} : { sessionId: this.session };
    const input = this.browser.stdio[3];
    if (!(input instanceof Writable)) throw new Error('no pipe to the browser');
    const reply = await new Promise<Reply>((resolve) => {
      this.waiting.set(id, resolve);
      input.write(`${JSON.stringify({ id, method, params, ...session })}\0`);
    });
    if (reply.error !== undefined) throw new Error(`${method}: ${reply.error.message}`);
    return reply.result ?? {};
  }

  async goTo(url: string): Promise<void> {
    const loaded = new Promise<void>((resolve) => this.loaded.push(resolve));
    await this.send('Page.navigate', { url });
    await loaded;
  }

  /** The value of an expression on the page; it must be JSON. */
  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { readonly value?: unknown }).value;
  }

  async resize(width: number, height = 900): Promise<void> {
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
    await this.send('Emulation.setDeviceMetricsOverride', metrics);
  }

  /** `media` is `print` or empty; `features` as `{ 'prefers-color-scheme': 'dark' }`. */
  async emulate(media: string, features: Readonly<Record<string, string>> = {}): Promise<void> {
    const list = Object.entries(features).map(([name, value]) => ({ name, value }));
    await this.send('Emulation.setEmulatedMedia', { media, features: list });
  }

  async press(key: string, code = key): Promise<void> {
    const windowsVirtualKeyCode = { Tab: 9, Escape: 27, ArrowDown: 40, ArrowRight: 39 }[key] ?? 0;
    for (const type of ['rawKeyDown', 'keyUp']) {
      await this.send('Input.dispatchKeyEvent', { type, key, code, windowsVirtualKeyCode });
    }
  }

  /** Moves the mouse to the middle of the first element that `selector` finds. */
  async hover(selector: string): Promise<void> {
    const place = `(() => { const element = document.querySelector(${JSON.stringify(selector)});
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element.getClientRects()[0]; return [box.x + box.width / 2, box.y + box.height / 2]; })()`;
    const [x, y] = (await this.evaluate(place)) as readonly [number, number];
    await this.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.browser.once('exit', resolve));
    // The whole group: a child that outlives the browser goes on writing into the profile.
    process.kill(-(this.browser.pid ?? Number.NaN), 'SIGKILL');
    await ended;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }

  private receive(reply: Reply): void {
    if (reply.id !== undefined) this.waiting.get(reply.id)?.(reply);
    if (reply.method === 'Page.loadEventFired') this.loaded.splice(0).forEach((resolve) => resolve());
    if (reply.method === 'Network.requestWillBeSent') this.requests.push(reply.params?.request?.url ?? '');
    if (reply.method === 'Log.entryAdded') this.complaints.push(reply.params?.entry?.text ?? '');
    if (reply.method === 'Runtime.exceptionThrown') this.complaints.push(JSON.stringify(reply.params));
  }
}
