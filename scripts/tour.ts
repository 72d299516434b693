import { globSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createRandom } from './bench/measure/random.ts';
import { openSession, openWithoutExtension } from './browser/open-session.ts';
import { BROWSERS_OWN, openRecordingProxy } from './browser/recording-proxy.ts';
import { watchBackgroundErrors } from './browser/watch-errors.ts';
import { readSavedPage } from './input/saved-page.ts';
import { buildExtension } from './package/build-extension.ts';
import { readTourOptions, type TourOptions } from './tour/tour-options.ts';
import { compareWithout, type ServedPage, tourPage, type Visit } from './tour/tour-page.ts';
import { tourTable } from './tour/tour-table.ts';
import { whyUnmarked } from './tour/why-unmarked.ts';

// npm run tour -- FOLDER: the built extension over a folder of saved pages, each at its own address, and the same pages in
// a browser without it. Page scripts are off, so that whatever changes is our doing.

const LIKELY = /\bllama\b|meta ai|open[- ]source/i; // pages that mention a topic
const NO_SCRIPTS = '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'">';

let options: TourOptions;
try {
  options = readTourOptions(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(2);
}
const { browser, pictures, seed } = options;
const built = buildExtension(browser);
if (built === null) process.exit(1);
if (pictures !== null) mkdirSync(pictures, { recursive: true });
console.log(`${browser}, part ${options.part} of ${options.parts}, seed ${seed}`);

const pages = new Map<string, ServedPage>();
const visits = new Map<string, Visit>();
const unmarked = new Map<string, string>();
const reached = await visitAll(built);
await compareAll();
const markup = [...pages.values()].map(({ html }) => html).join('\n');
const strangers = reached.filter((host) => !markup.includes(host));
console.log(`\n${tourTable(visits, unmarked, strangers)}`);
process.exitCode = strangers.length > 0 || [...visits.values()].some(({ failures }) => failures.length > 0) ? 1 : 0;

/**
 * Visits the pages with the extension; gives the hosts that somebody wanted to reach past the driver, but for the browser's own and
 * the pages' addresses. Chromium asks each site for its icon, and opens connections ahead to hosts that a page names.
 */
async function visitAll(folder: string): Promise<readonly string[]> {
  const proxy = await openRecordingProxy();
  const session = await openSession(browser, folder, { isHeadless: true, granted: ['*://*/*'], proxyPort: proxy.port });
  let current: string[] = []; // failures of the page that is visited
  watchBackgroundErrors(session, (message) => current.push(`exception: ${message}`));
  const random = createRandom(seed);
  for (const [name, page] of likelyPages()) {
    if (visits.size >= options.most) break;
    current = [];
    const visit = await tourPage(session, page, random, async (tab) => {
      if (pictures !== null)
        await tab.screenshot({ path: join(pictures, `${browser}-${name}.png`) as `${string}.png` });
    }).catch((error: Error) => error);
    if (visit === null) unmarked.set(name, whyUnmarked(page, LIKELY));
    else if (visit instanceof Error) current.push(visit.message);
    pages.set(name, page);
    if (visit !== null) {
      const found = visit instanceof Error ? failedVisit() : visit;
      found.failures.push(...current);
      visits.set(name, found);
    }
    console.log(`${name}: ${visits.get(name)?.failures.join('; ') ?? unmarked.get(name)}`);
  }
  await session.close();
  proxy.close();
  const own = new Set([...pages.values()].map(({ url }) => new URL(url).hostname));
  return [...new Set(proxy.hosts.map(withoutPort))].filter((host) => !BROWSERS_OWN.test(host) && !own.has(host));
}

/** Visits the marked pages without it. A browser asks for an icon once a site, so that what is asked for is compared at the end. */
async function compareAll(): Promise<void> {
  const proxy = await openRecordingProxy();
  const asked = new Set<string>();
  const bare = await openWithoutExtension(browser, { isHeadless: true, proxyPort: proxy.port });
  for (const [name, page] of pages) {
    const visit = visits.get(name);
    if (visit === undefined || visit.requests.size === 0) continue;
    try {
      const { found, requests } = await compareWithout(bare, page, visit);
      visit.failures.push(...found);
      for (const url of requests) asked.add(url);
    } catch (error) {
      visit.failures.push(`without Sidelight: ${(error as Error).message}`);
    }
  }
  await bare.close();
  proxy.close();
  for (const { requests, failures } of visits.values()) {
    const strange = [...requests].filter((url) => !asked.has(url));
    if (strange.length > 0) failures.push(`asks for what the page does not: ${strange.slice(0, 3).join(' ')}`);
  }
}

function* likelyPages(): Generator<[string, ServedPage]> {
  const files = globSync(join(options.folder, '**/*.html')).sort();
  const part = files.filter((_, at) => at % options.parts === options.part - 1);
  for (const file of part) {
    const { html, url } = readSavedPage(file);
    if (LIKELY.test(html)) yield [basename(file, '.html'), { url, html: withoutScripts(html) }];
  }
}

function withoutScripts(html: string): string {
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + NO_SCRIPTS) : NO_SCRIPTS + html;
}

function withoutPort(host: string): string {
  return host.replace(/:\d+$/, '');
}

function failedVisit(): Visit {
  const state = { html: [], boxes: [] };
  const counts = { mentions: 0, painted: 0, cards: 0, unreached: 0 };
  return { ...counts, rests: [], shift: null, shifted: [], failures: [], state, requests: new Set() };
}
