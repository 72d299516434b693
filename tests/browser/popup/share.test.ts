import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { listMarks } from '../../../scripts/browser/marks.ts';
import { waitUntil } from '../../../scripts/browser/open-page.ts';
import type { Popup } from '../../../scripts/browser/session.ts';
import { ARTICLE_URL, PAGES } from '../setup/news-site.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';
import { withPopup } from '../setup/with-popup.ts';

// No driver can press a system's share sheet, nor read the clipboard: what the popup gives them is looked at on its way.

const QUOTATION = 'Share as a quotation';
const PICTURE = 'Share as a picture';
const HANDED_OVER = 'Handed to your browser’s share sheet. Sidelight sent nothing.';
const REFUSED = 'Your browser did not let Sidelight copy.';

/** 'takes' what it is given, or the name of the error that it answers with. */
type Answer = 'takes' | 'AbortError' | 'NotAllowedError';

interface Answers {
  /** null where the browser has no sheet. */
  readonly sheet: Answer | null;
  readonly clipboard: Answer;
}

/** What was handed over is kept in the popup's window, as `toSheet` or `toClipboard`. */
function answersOf({ sheet, clipboard }: Answers): string {
  return `(() => {
    const answer = (kind, place) => async (given) => {
      if (kind !== 'takes') throw new window.DOMException('', kind);
      window[place] = given;
    };
    const define = (owner, name, value) => window.Object.defineProperty(owner, name, { value });
    define(window.navigator, 'canShare', () => ${sheet !== null});
    define(window.navigator, 'share', answer('${sheet}', 'toSheet'));
    define(window.navigator.clipboard, 'writeText', answer('${clipboard}', 'toClipboard'));
    define(window.navigator.clipboard, 'write', answer('${clipboard}', 'toClipboard'));
  })()`;
}

/** Of a picture, evaluated in the popup: its size, how much of it is written on, and the file itself. */
function lookAt(blob: string): string {
  return `(async () => {
    const blob = await ${blob};
    const { width, height } = await window.createImageBitmap(blob);
    const context = new window.OffscreenCanvas(width, height).getContext('2d');
    context.drawImage(await window.createImageBitmap(blob), 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] < 100 && data[at + 3] === 255) dark += 1;
    const address = await new Promise((resolve) => {
      const reader = new window.FileReader();
      reader.onload = () => resolve(reader.result);
      reader.readAsDataURL(blob);
    });
    return { type: blob.type, width, height, ink: dark / (width * height), address };
  })()`;
}

interface Looked {
  readonly type: string;
  readonly width: number; // px
  readonly height: number; // px
  readonly ink: number; // share of the picture
  readonly address: string; // data:
}

function expectCard({ type, width, height, ink }: Looked): void {
  expect(type).toBe('image/png');
  expect(width).toBe(1200);
  expect(height).toBeGreaterThan(400);
  expect(height).toBeLessThan(2000);
  expect(ink).toBeGreaterThan(0.01);
  expect(ink).toBeLessThan(0.3);
}

describe.each(BROWSERS)('%s', (name) => {
  const session = useBrowser(name);
  let page: Page;

  beforeAll(async () => {
    page = await session.open(ARTICLE_URL, PAGES);
    await waitUntil('for marks', async () => (await listMarks(page)).length > 10);
  });

  /** Presses a button of the card on Llama, waits until the popup has said so, and looks at what was handed over. */
  const share = <T>(button: string, answers: Answers, said: string, look: (popup: Popup) => Promise<T>) =>
    withPopup(session, page, async (popup) => {
      await popup.evaluate(answersOf(answers));
      await popup.evaluate(
        "[...document.querySelectorAll('.card-row [aria-expanded]')].find((it) => it.innerText.trim() === 'Llama').click()",
      );
      await popup.waitFor("document.querySelector('.details') !== null");
      await popup.evaluate(
        `[...document.querySelectorAll('.details button')].find((it) => it.innerText === '${button}').click()`,
      );
      await popup.waitFor(`document.querySelector('.said').innerText === '${said}'`);
      return look(popup);
    });

  const handedOver = (popup: Popup) =>
    popup.evaluate<boolean>('window.toSheet !== undefined || window.toClipboard !== undefined');

  test('a quotation of three lines goes to the share sheet', async () => {
    const answers: Answers = { sheet: 'takes', clipboard: 'NotAllowedError' };
    const given = await share(QUOTATION, answers, HANDED_OVER, async (popup) => {
      await popup.evaluate("document.querySelector('.details .tools').scrollIntoView({ block: 'center' })");
      await popup.screenshot(`test-artefacts/browser/${name}-popup-share.png`);
      return popup.evaluate<ShareData>('({ ...window.toSheet })');
    });
    expect(Object.keys(given)).toEqual(['text']);
    const [first, second, third, ...more] = (given.text ?? '').split('\n');
    expect(first).toMatch(/^What is Llama\? \S/);
    expect(second).toMatch(/^[^:]*20\d\d: \S/);
    expect(third).toMatch(/ https:\/\/\S+$/);
    expect(more).toEqual(['']);
  });

  test('a picture goes to the share sheet as a PNG', async () => {
    const answers: Answers = { sheet: 'takes', clipboard: 'NotAllowedError' };
    const looked = await share(PICTURE, answers, HANDED_OVER, (popup) =>
      popup.evaluate<Looked>(lookAt('window.toSheet.files[0]')),
    );
    expectCard(looked);
    const png = Buffer.from(looked.address.split(',')[1] ?? '', 'base64');
    await writeFile(`test-artefacts/browser/${name}-shared-card.png`, png);
  });

  test.each<[string, Answers]>([
    ['without a share sheet', { sheet: null, clipboard: 'takes' }],
    ['where the share sheet refuses', { sheet: 'NotAllowedError', clipboard: 'takes' }],
  ])('%s both go to the clipboard', async (_, answers) => {
    const text = await share(QUOTATION, answers, 'Quotation copied, with its source.', (popup) =>
      popup.evaluate<string>('window.toClipboard'),
    );
    expect(text).toMatch(/^What is Llama\? \S.*\n.*\n.* https:\/\/\S+\n$/);
    const looked = await share(PICTURE, answers, 'Picture of the card copied.', (popup) =>
      popup.evaluate<Looked>(lookAt("window.toClipboard[0].getType('image/png')")),
    );
    expectCard(looked);
  });

  test.each<[string, Answers, string]>([
    ['a share that is called off', { sheet: 'AbortError', clipboard: 'takes' }, 'Not shared. Nothing has changed.'],
    ['a clipboard that refuses too', { sheet: 'NotAllowedError', clipboard: 'NotAllowedError' }, REFUSED],
    ['a clipboard that refuses alone', { sheet: null, clipboard: 'NotAllowedError' }, REFUSED],
  ])('%s is said in a line, and nothing is handed over', async (_, answers, said) => {
    for (const button of [QUOTATION, PICTURE]) expect(await share(button, answers, said, handedOver)).toBe(false);
  });
});
