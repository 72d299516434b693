import { expect, test } from 'vitest';
import { createLinker } from '../../../lib/linking/linker/create-linker.ts';
import { builtInPack } from '../../../lib/pack/built-in/pack.ts';
import { completeMetadata } from '../../../lib/page/metadata/complete-metadata.ts';
import { readPage } from '../../../lib/page/reading/read-page.ts';
import { readPageMetadata } from '../../../lib/page/reading/read-page-metadata.ts';
import { buildPageReport } from '../../../lib/reading/report/build-page-report.ts';
import { runToEnd } from '../../../lib/text/run-to-end.ts';
import { threadTime } from '../../thread-time.ts';
import { documentOf, page } from '../page-parts.ts';

const URL = 'https://news.example/2024/07/23/a-story';
const LINKER = createLinker([builtInPack]);
const HUGE = 2_000_000; // UTF-16 units
const TIMES = 8; // so much shorter is the text that it is compared with
const LEAST = 20; // ms: what takes less says little on a busy machine
const LONGEST = 120_000; // ms, for a machine that is busy with much else

test.each([
  ['news', 'Llama is a family of models, and Meta AI, critics say, is built on open-source software. '],
  [
    'prose without a name',
    'The minister said on Tuesday that the bridge over the river would be closed until spring. ',
  ],
  ['Chinese', 'Meta AI 是一个人工智能助手。它使用开源模型Llama，任何人都可以下载并在自己的机器上运行。'],
  ['Thai', 'เมตาเปิดตัวโมเดลภาษา Llama ให้ทุกคนดาวน์โหลดไปใช้ได้โดยไม่เสียค่าใช้จ่าย '],
  ['names and nothing else', 'Meta AI.'],
  ['names in brackets that never close', 'The newspaper reported (on Llama '],
])(
  'a page of one huge block of %s is found, linked and reported on in time linear in it',
  (_name, unit) => {
    const small = pageOf(unit, HUGE / TIMES);
    const smallTime = Math.min(...[0, 1].map(() => threadTime(() => read(small)))); // the first run compiles the code
    const huge = pageOf(unit, HUGE);
    let found = { letters: 0, summary: 0, sees: false };
    const time = threadTime(() => {
      found = read(huge);
    });
    expect(time / Math.max(LEAST, smallTime)).toBeLessThan(TIMES * 4); // square time would take TIMES times TIMES
    expect(found.letters).toBeGreaterThanOrEqual(HUGE);
    expect(found.summary).toBeLessThanOrEqual(4);
    expect(found.sees).toBe(/Llama|Meta AI/.test(unit));
  },
  LONGEST,
);

function pageOf(unit: string, size: number): Document {
  const text = unit.repeat(Math.ceil(size / unit.length));
  return documentOf(page('<title>The day</title>', `<main><article><h1>The day</h1><p>${text}.</p></article></main>`));
}

/** The whole way from the document to the page report. */
function read(document: Document) {
  const page = readPage(document, URL, LINKER);
  const { index, mentions } = page;
  const { summary, cards } = buildPageReport(
    index,
    mentions,
    [builtInPack],
    runToEnd(readPageMetadata(page, completeMetadata)),
  );
  return { letters: index.text.length, summary: summary.length, sees: cards.length > 0 };
}
