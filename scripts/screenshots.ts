import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hoverMark, listMarks } from './browser/marks.ts';
import { openSession } from './browser/open-session.ts';
import { buildExtension } from './build-extension.ts';

// npm run screenshots: the pictures of the README, from the built extension on the sample article.

const FOLDER = 'docs/images';
const URL = 'https://news.example.com/2026/11/12/meta-open-models';
const FADE = 300; // ms; the card's fade-in is over by then
const READ = "document.querySelector('[data-state]')?.dataset.state === 'cards'";
// A site with a dark theme of its own: Sidelight follows the site.
const DARK =
  'body { background: #1b1917 !important; color: #f2ede6 !important } a { color: #93b4ff } .standfirst, .byline, figcaption { color: #aaa197 !important }';

async function picture(theme: 'light' | 'dark', folder: string): Promise<void> {
  const session = await openSession('chromium', folder, { isHeadless: true });
  try {
    const html = readFileSync('tests/fixtures/sample-article.html', 'utf8');
    const page = await session.open(
      URL,
      new Map([[URL, theme === 'dark' ? html.replace('</style>', `${DARK}</style>`) : html]]),
    );
    const popup = await session.openPopup(page);
    await popup.waitFor(READ);
    await popup.evaluate(`void (document.querySelector('[data-theme]').dataset.theme = '${theme}')`);
    await popup.screenshot(join(FOLDER, `popup-${theme}.png`));
    await popup.close();

    await page.bringToFront();
    const marks = await listMarks(page);
    await hoverMark(
      page,
      marks.findIndex(({ text }) => text === 'Llama'),
    );
    await new Promise((resolve) => setTimeout(resolve, FADE));
    await page.screenshot({ path: join(FOLDER, `hover-card-${theme}.png`) as `${string}.png` });
  } finally {
    await session.close();
  }
}

mkdirSync(FOLDER, { recursive: true });
const folder = buildExtension('chromium');
if (folder === null) process.exit(1);
for (const theme of ['light', 'dark'] as const) await picture(theme, folder);
