import { expect, test } from 'vitest';
import type { PageReport } from '../../../lib/reading/page-report.ts';
import { buildPageReport } from '../../../lib/reading/report/build-page-report.ts';
import { threadTime } from '../../thread-time.ts';
import { PACK } from '../example-pack.ts';
import { COUNCIL_STORY, COUNCIL_TITLE } from '../news-story.ts';
import { type Line, mentionsIn, pageOf } from '../page-text.ts';

function summaryOf(title: string | null, ...lines: readonly Line[]): PageReport['summary'] {
  const page = pageOf(...lines);
  return buildPageReport(page, mentionsIn(page), [PACK], { title, lang: 'en', published: null }).summary;
}

const texts = (summary: PageReport['summary']) => summary.map(({ text }) => text);

test('an article without any topic has its main news first in its own words, in page order', () => {
  const summary = summaryOf(COUNCIL_TITLE, ...COUNCIL_STORY);
  expect(texts(summary)[0]).toBe(COUNCIL_STORY[0]);
  expect(summary.length).toBeGreaterThanOrEqual(2);
  expect(summary.length).toBeLessThanOrEqual(4);
  expect(summary.filter(({ isLead }) => isLead)).toHaveLength(2);
  const starts = summary.map(({ span }) => span.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(texts(summary).join(' ')).not.toMatch(/It was once|Walk down|gulls/);
});

test('the page’s own summary is taken before its story', () => {
  const points = [
    'Harwick closes its harbour bridge for two years from May.',
    'A new bridge for 96 million pounds opens in 2028.',
  ];
  const summary = summaryOf(
    COUNCIL_TITLE,
    { kind: 'heading', text: 'Key points' },
    ...points.map((text): Line => ({ kind: 'item', text })),
    { kind: 'heading', text: 'The story' },
    ...COUNCIL_STORY,
  );
  expect(texts(summary).filter((text) => points.includes(text)).length).toBeGreaterThanOrEqual(1);
});

/** A sentence that the ranker likes, spoilt in a way that makes it unfit to stand alone. */
test.each([
  [
    'shows its markup',
    'The council of Harwick closes a href="https://example.com">the harbour bridge for two years from May.',
  ],
  ['is broken off', 'The city council of Harwick voted on Tuesday to close the old harbour bridge for two ye...'],
  ['leads up to a list', 'The city council of Harwick voted on Tuesday to close the harbour bridge for these reasons:'],
  ['holds a formula', 'The council closes the $L$ harbour bridge of Harwick for two years from May.'],
  ['is a disclosure', 'Disclosure: The Harwick Post has an advertising deal with the builders of the harbour bridge.'],
  ['is an advert', 'The story of the harbour bridge is brought to you by Acme, the firm that paints bridges.'],
  ['asks for something', 'Subscribe to our newsletter to read all about the harbour bridge of Harwick every week.'],
  ['tells of its author', 'Jane Q. Doe is a senior reporter in Harwick who covers the council and the harbour bridge.'],
  ['is denied', 'Myth: The city council of Harwick closes the harbour bridge for two years from May.'],
  [
    'gives the words of nobody that is named',
    'They said that the harbour bridge of Harwick would be closed for two years from May.',
  ],
])('no summary shows a sentence that %s', (_name, sentence) => {
  expect(texts(summaryOf(COUNCIL_TITLE, sentence, ...COUNCIL_STORY))).not.toContain(sentence);
});

test('a sentence that the next one takes back is left out', () => {
  const told = 'Anyone in Harwick may use the new harbour bridge for free from the first day on.';
  const before = summaryOf('The new harbour bridge of Harwick is free for anyone', told, ...COUNCIL_STORY.slice(1));
  const after = summaryOf(
    'The new harbour bridge of Harwick is free for anyone',
    `${told} That is not true of lorries.`,
    ...COUNCIL_STORY.slice(1),
  );
  expect(texts(before)).toContain(told);
  expect(texts(after)).not.toContain(told);
});

test('what stands under a heading on the author, the sponsor or other stories is left out', () => {
  const advert = 'The harbour bridge of Harwick was painted by Acme, which closes no bridge for two years.';
  for (const heading of ['About the author', 'Sponsor', 'Related stories']) {
    const summary = summaryOf(COUNCIL_TITLE, ...COUNCIL_STORY, { kind: 'heading', text: heading }, advert);
    expect(texts(summary)).not.toContain(advert);
  }
});

test('a title before a colon is left out of what is shown', () => {
  const told = 'The city council of Harwick voted on Tuesday to close the old harbour bridge for two years.';
  const summary = summaryOf(COUNCIL_TITLE, `News from the harbour: ${told}`, ...COUNCIL_STORY.slice(1));
  expect(summary[0]).toMatchObject({ text: told, span: { start: 23, end: 23 + told.length } });
});

test('no two sentences say the same, and a speaker is named', () => {
  const said = 'The harbour bridge of Harwick will be closed for two years, Mayor Ada Quill said on Tuesday.';
  const summary = summaryOf(COUNCIL_TITLE, said, said, ...COUNCIL_STORY.slice(1));
  expect(texts(summary).filter((text) => text === said).length).toBeLessThanOrEqual(1);
  for (const { text, speaker } of summary) if (text === said) expect(speaker).toContain('Quill');
});

test.each<[string, readonly Line[]]>([
  ['one sentence', [COUNCIL_STORY[0] as Line]],
  ['nothing', []],
  ['headings alone', ['One', 'Two', 'Three', 'Four', 'Five'].map((text): Line => ({ kind: 'heading', text }))],
  [
    'code alone',
    Array.from({ length: 8 }, (): Line => ({ kind: 'code', text: 'const bridge = await close(harbour);' })),
  ],
  ['short items', ['Bridges', 'Boats', 'Gulls', 'Ropes', 'Salt', 'Wind'].map((text): Line => ({ kind: 'item', text }))],
  [
    'quotations of nobody',
    Array.from(
      { length: 8 },
      (_, at): Line => `“I have seen the bridge close ${at} times, and it always opens again.”`,
    ),
  ],
  [
    'a forum thread of one line each',
    ['me too', 'same here, no fix', 'bump', 'any news?', 'solved, thanks!', 'how?', '+1', 'following'],
  ],
])('%s: no summary, and no error', (_name, lines) => {
  expect(summaryOf('A title', ...lines)).toEqual([]);
});

test('an article half in another language is summed up in whole sentences of its own', () => {
  const lines: readonly Line[] = [
    ...COUNCIL_STORY,
    'Der Stadtrat von Harwick hat am Dienstag beschlossen, die alte Hafenbrücke für zwei Jahre zu schließen.',
    'Die Brücke wurde 1931 eröffnet und trägt jeden Tag 14.000 Autos.',
    '“Wir hätten das früher tun sollen”, sagte Bürgermeisterin Ada Quill.',
    'Eine Fähre soll den Hafen bis zur Eröffnung der neuen Hafenbrücke alle zehn Minuten queren.',
  ];
  const shown = texts(summaryOf(COUNCIL_TITLE, ...lines));
  expect(shown.length).toBeGreaterThanOrEqual(2);
  const all = lines.join('\n');
  for (const text of shown) expect(all).toContain(text);
  for (const text of shown) expect(text).toMatch(/[.!?”]$/);
});

test('what is shown of a forum thread are whole posts', () => {
  const posts = [
    'I tried this on two machines and the harbour bridge model ran out of memory every time.',
    'You need to close the other programs first, that is what I did.',
    'Thanks! It works now that I have closed them.',
    'Does anyone know whether it runs on an older machine?',
  ];
  for (const { text } of summaryOf('Out of memory with the bridge model', ...posts)) expect(posts).toContain(text);
});

test.each([
  [
    'German',
    'Harwick schließt seine Hafenbrücke',
    [
      'Der Stadtrat von Harwick hat am Dienstag beschlossen, die alte Hafenbrücke für zwei Jahre zu schließen.',
      'Die Brücke wurde 1931 eröffnet und trägt täglich 14.000 Autos.',
      'Das war einmal anders.',
      'Eine neue Fähre soll den Hafen bis zur Eröffnung der neuen Hafenbrücke im Jahr 2028 alle zehn Minuten queren.',
      'Man hört die Möwen.',
    ],
  ],
  [
    'Japanese',
    'ハーウィック市、港の橋を閉鎖へ',
    [
      'ハーウィック市議会は火曜日、古い港の橋を二年間閉鎖し、その隣に新しい橋を建設することを決めた。',
      'この橋は1931年に開通した。',
      '新しい港の橋の建設費は九千六百万ポンドで、半分を国が負担する。',
      'カモメの声が聞こえる。',
      '橋が開通する2028年まで、フェリーが十分おきに港を横断する。',
    ],
  ],
  [
    'Chinese',
    '哈里克将关闭港口大桥两年',
    [
      '哈里克市议会周二投票决定，将老港口大桥关闭两年，并在旁边修建一座新桥。',
      '它曾经是最长的。',
      '新港口大桥将耗资九千六百万英镑，其中一半由中央政府承担。',
      '海鸥在叫。',
      '在2028年新桥开通之前，渡轮将每十分钟横渡港口一次。',
    ],
  ],
  [
    'Arabic',
    'هارويك تغلق جسر الميناء',
    [
      'صوّت مجلس مدينة هارويك يوم الثلاثاء على إغلاق جسر الميناء القديم لمدة عامين وبناء جسر جديد بجانبه.',
      'افتتح الجسر عام 1931.',
      'سيكلف جسر الميناء الجديد ستة وتسعين مليون جنيه تدفع الحكومة نصفها.',
      'تسمع النوارس.',
      'ستعبر عبّارة جديدة الميناء كل عشر دقائق حتى افتتاح الجسر الجديد عام 2028.',
    ],
  ],
])('%s: the main news is in the summary', (_language, title, lines) => {
  expect(texts(summaryOf(title, ...lines))).toContain(lines[0]);
});

test('ten thousand sentences take time linear in them', () => {
  const of = (sentences: number) => {
    const page = pageOf(
      ...Array.from(
        { length: sentences },
        (_, at) => `The council closed bridge ${at} of ward ${at % 97} on Tuesday after a vote.`,
      ),
    );
    return () => buildPageReport(page, [], [PACK], { title: COUNCIL_TITLE, lang: 'en', published: null });
  };
  of(500)(); // so that the code is compiled
  expect(threadTime(of(10_000))).toBeLessThan(40 * Math.max(20, threadTime(of(1000)))); // square time would be 100
});
