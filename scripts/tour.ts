import { globSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtInPack } from '../lib/pack/built-in-pack.ts';
import { openSession } from './browser/open-session.ts';
import { buildExtension } from './build-extension.ts';
import type { BrowserName } from './find-browser.mjs';
import { readSavedPage } from './saved-page.ts';
import { tourPage, type Visit } from './tour/tour-page.ts';

// npm run tour -- FOLDER [--browser firefox] [--most N] [--pictures FOLDER]: the built extension over a folder of saved
// pages, each at its own address. Page scripts are off, so that whatever changes would be our doing.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chromium' },
    most: { type: 'string', default: '150' },
    pictures: { type: 'string' },
  },
});
const [folder] = positionals;
const browser = values.browser as BrowserName;
if (folder === undefined || !['chromium', 'firefox'].includes(browser)) {
  process.stderr.write('Usage: npm run tour -- FOLDER [--browser chromium|firefox] [--most N] [--pictures FOLDER]\n');
  process.exit(2);
}
const built = buildExtension(browser);
if (built === null) process.exit(1);
if (values.pictures !== undefined) mkdirSync(values.pictures, { recursive: true });

const LIKELY = /\bllama\b|meta ai|open[- ]source/i; // pages that mention a topic
const NO_SCRIPTS = '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'">';
const isName = createNameCheck();

const session = await openSession(browser, built, { isHeadless: true, granted: ['*://*/*'] });
const visits: Visit[] = [];
for (const file of globSync(join(folder, '*.html')).sort()) {
  if (visits.length >= Number(values.most)) break;
  const { html, url } = readSavedPage(file);
  if (!LIKELY.test(html) || !/^https?:/.test(url)) continue;
  visits.push(await visit(basename(file, '.html'), url, withoutScripts(html)));
}
await session.close();
const total = (of: (visit: Visit) => number) => visits.reduce((sum, visit) => sum + of(visit), 0);
const failed = visits.filter(({ failures }) => failures.length > 0).length;
console.log(
  `\n${browser}: ${visits.length} pages, ${total((it) => it.mentions)} mentions, ${total((it) => it.cards)} cards opened, ` +
    `${total((it) => it.unreached)} mentions out of reach, ${failed} pages with a failure`,
);
process.exitCode = failed > 0 ? 1 : 0;

async function visit(name: string, url: string, html: string): Promise<Visit> {
  const page = await session.open(
    url,
    new Map([
      [url, html],
      [new URL(url).href, html],
    ]),
  );
  try {
    const found = await tourPage(session, page, isName, async () => {
      if (values.pictures === undefined) return;
      await page.screenshot({ path: join(values.pictures, `${browser}-${name}.png`) as `${string}.png` });
    });
    console.log(`${name.padEnd(60).slice(0, 60)} ${found.mentions} ${found.cards} ${found.failures.join('; ')}`);
    return found;
  } catch (error) {
    console.log(`${name.padEnd(60).slice(0, 60)} ${(error as Error).message}`);
    return { mentions: 0, cards: 0, unreached: 0, failures: [(error as Error).message] };
  } finally {
    await page.close();
  }
}

function withoutScripts(html: string): string {
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + NO_SCRIPTS) : NO_SCRIPTS + html;
}

/** Whether a marked text holds a name that the pack knows, whatever its spaces, hyphens and letter case. */
function createNameCheck(): (text: string) => boolean {
  const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const names = builtInPack.names.flatMap(({ aliases }) =>
    aliases.flatMap((alias) => (typeof alias === 'string' ? [alias] : [alias.text].flat())).map(fold),
  );
  return (text) => names.some((name) => fold(text).includes(name));
}
