import { expect, test } from 'vitest';
import { buildPageReport } from '../../../lib/reading/report/build-page-report.ts';
import { PACK } from '../example-pack.ts';
import { mentionsIn, pageOf } from '../page-text.ts';

const SMALL = 30_000; // UTF-16 units
const TIMES = 16;
const CONTEXT = { title: 'Llama', lang: 'en', published: '2024-07-23' };
const SENTENCE = 'Llama is a family of models, and Meta AI, critics say, is built on open-source software. ';

test.each([
  ['sentences', SENTENCE],
  ['no end of a sentence', SENTENCE.replace('. ', ', ')],
  ['stops alone', '. '],
  ['stops without spaces', 'Llama.'],
  ['quotation marks', 'Llama “is "'],
  ['brackets', 'Llama ((['],
  ['commas', 'Llama, '],
  ['one word', 'llama'],
  ['abbreviations', 'Mr. U.S. vs. Llama e.g. '],
  ['line breaks', 'Llama\n'],
  ['no spaces', 'Llamaは公開された'],
  ['sentences without spaces', 'Llamaは公開された。'],
  ['Thai', 'เมตาเปิดตัวโมเดลภาษา'],
  ['half characters', '\ud83e'],
])('one block of %s is reported on in time linear in it', (_name, unit) => {
  const reportOf = (size: number) => {
    const page = pageOf(unit.repeat(Math.ceil(size / unit.length)));
    const mentions = mentionsIn(page);
    return () => buildPageReport(page, mentions, [PACK], CONTEXT);
  };
  const [small, large] = [reportOf(SMALL), reportOf(SMALL * TIMES)];
  small(); // so that the code is compiled
  const ratio = fastest(large, 2) / Math.max(LEAST, fastest(small, 4));
  expect(ratio).toBeLessThan(TIMES * 4); // square time would take TIMES times TIMES
});

const LEAST = 10; // ms: what takes less says little on a busy machine

/** ms of this thread's own time: what else the machine does has no part in it. */
function fastest(run: () => unknown, rounds: number): number {
  const times = Array.from({ length: rounds }, () => {
    const start = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(start); // microseconds
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
