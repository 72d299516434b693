import type { Page, Target } from 'puppeteer-core';
import type { BrowserSession } from './session.ts';

const FROM_EXTENSION = /\b(?:chrome|moz)-extension:\/\//;

/** What `Runtime.exceptionThrown` and `Runtime.consoleAPICalled` say, as far as it is used. */
interface Thrown {
  readonly exceptionDetails: { readonly text: string; readonly exception?: { readonly description?: string } };
}
interface Said {
  readonly type: string;
  readonly args: readonly { readonly value?: unknown }[];
}

/** Tells of each error in the extension's background, from now on. Firefox tells of content scripts' errors here as well. */
export function watchBackgroundErrors({ name, browser }: BrowserSession, onError: (message: string) => void): void {
  if (name === 'firefox') {
    let rest = '';
    browser.process()?.stderr?.on('data', (data: Buffer) => {
      const lines = `${rest}${data}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (/^JavaScript error: moz-extension:/.test(line)) onError(line);
    });
    return;
  }
  const listen = async (target: Target) => {
    if (target.type() !== 'service_worker') return;
    const client = (await target.worker())?.client;
    client?.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }: Thrown) =>
      onError(exception?.description ?? text),
    );
    client?.on('Runtime.consoleAPICalled', ({ type, args }: Said) => {
      if (type === 'error') onError(args.map(({ value }) => String(value)).join(' '));
    });
  };
  for (const target of browser.targets()) void listen(target);
  browser.on('targetcreated', (target) => void listen(target));
}

/** Tells of each error of the extension's scripts in a page: thrown, rejected, or written to the console. */
export function watchPageErrors(page: Page, onError: (message: string) => void): void {
  page.on('pageerror', (error) => {
    const { message, stack = '' } = error as Error;
    if (FROM_EXTENSION.test(stack)) onError(message);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && FROM_EXTENSION.test(message.location().url ?? '')) onError(message.text());
  });
}
