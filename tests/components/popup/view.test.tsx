import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { PopupState, PopupViewProps } from '../../../components/popup/props.ts';
import { PopupView } from '../../../components/popup/View.tsx';
import { type Drawn, draw, headingLevels } from '../draw.ts';
import { OTHER_CARD, SAMPLE_CARD, SAMPLE_SOURCE } from '../sample-card.ts';
import {
  BRIEF_REPORT,
  EMPTY_REPORT,
  HOSTILE,
  SAMPLE_FACTS,
  SAMPLE_PLACES,
  SAMPLE_QUOTE,
  SAMPLE_REPORT,
  SAMPLE_SITE,
} from '../sample-page.ts';

const CARDS: PopupState = {
  kind: 'cards',
  site: SAMPLE_SITE,
  page: SAMPLE_FACTS,
  report: SAMPLE_REPORT,
  ...SAMPLE_PLACES,
};
const ALWAYS = { ...SAMPLE_SITE, access: 'always' as const };
const NO_ACCESS = { ...SAMPLE_SITE, access: 'none' as const };
const STATES: readonly PopupState[] = [
  { kind: 'loading' },
  CARDS,
  { kind: 'empty', site: SAMPLE_SITE, page: SAMPLE_FACTS, report: EMPTY_REPORT },
  { kind: 'allOff', site: SAMPLE_SITE },
  { kind: 'off', site: SAMPLE_SITE },
  { kind: 'paused', site: SAMPLE_SITE, until: Date.UTC(2026, 10, 12, 13, 5) },
  { kind: 'noAccess', site: NO_ACCESS },
  { kind: 'unsupported' },
  { kind: 'own' },
  { kind: 'stale', site: SAMPLE_SITE },
];
const ROW = '.card-row button[aria-expanded]';
/** What a topic's row has of the page. */
const SAID = '.said-here, .no-sentence';

function drawPopup(state: PopupState, more: Partial<PopupViewProps> = {}): Drawn & { props: PopupViewProps } {
  const props: PopupViewProps = {
    state,
    shelf: { cards: [SAMPLE_CARD, OTHER_CARD], source: SAMPLE_SOURCE, language: 'en' },
    onToggleSite: vi.fn(),
    onRequestSite: vi.fn(),
    onStopSite: vi.fn(),
    onJumpToMention: vi.fn(),
    onJumpToQuote: vi.fn(),
    onOpenCard: vi.fn(),
    onReload: vi.fn(),
    onShowMarks: vi.fn(),
    onRequestSites: vi.fn(),
    onCopyCard: vi.fn(),
    onShareCard: vi.fn(),
    onCopyLink: vi.fn(),
    onMuteTopic: vi.fn(),
    onReportMark: vi.fn(),
    onPause: vi.fn(),
    onResume: vi.fn(),
    onOpenOptions: vi.fn(),
    ...more,
  };
  return { ...draw(<PopupView {...props} />), props };
}

test('the page: headline, byline, outlet, date, reading time and how much was found', () => {
  const { texts } = drawPopup(CARDS);
  expect(texts('h1')).toEqual(['Meta bets again on models anyone can download']);
  expect(texts('.byline')).toEqual(['Ann Example and John Roe']);
  expect(texts('.facts-line span:not(.byline)')).toEqual([
    'Example News',
    '12 Nov 2026',
    '4 min read',
    '4 topics',
    '14 mentions',
  ]);
});

test('of a very long page that what is in view was read first, as long as it is so', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { texts, all, find } = drawPopup({ ...CARDS, isPart: true, share: 0.4 });
  expect(all('progress'), 'nothing for what is quick').toEqual([]);
  void act(() => void vi.advanceTimersByTime(300));
  expect(find('.head [role=status] progress').getAttribute('value')).toBe('0.4');
  expect(find('progress').getAttribute('aria-label')).toMatch(/very long page/);
  vi.useRealTimers();
  expect(texts('.head .meta').at(-1)).toMatch(/very long page/);
  expect(texts('.facts-line span:not(.byline)'), 'no totals of a part').toEqual(['Example News', '12 Nov 2026']);
  expect(drawPopup(CARDS).texts('.head .meta').join(), 'nothing of the kind').not.toMatch(/very long page/);
});

test('marks that were hidden are said to be, and can be shown again', () => {
  const { find, click, props } = drawPopup({ ...CARDS, isHidden: true });
  expect(find('.state').textContent).toBe('on');
  expect(find('.head').textContent).toContain('The marks on this page are hidden.');
  click('.head button', 'Show marks');
  expect(props.onShowMarks).toHaveBeenCalledOnce();
  expect(drawPopup(CARDS).all('.head button')).toEqual([]);
});

test('what a page does not say is left out', () => {
  const { texts } = drawPopup({
    ...CARDS,
    page: { title: null, site: null, authors: [], published: null, lang: null },
  });
  expect(texts('h1')).toEqual(['This page']);
  expect(texts('.byline')).toEqual([]);
  expect(texts('.facts-line span')).toEqual(['4 min read', '4 topics', '14 mentions']);
});

test('the two sentences that tell the article best are shown, the others come on request', () => {
  const summary = ['One.', 'Two.', 'Three.'].map((text, at) => ({
    text,
    span: { start: at * 10, end: at * 10 + 5 },
    isLead: text !== 'Two.',
  }));
  const { texts, click } = drawPopup({ ...CARDS, report: { ...SAMPLE_REPORT, summary } });
  expect(texts('.summary .sentence')).toEqual(['One.', 'Three.']);
  click('.summary > button', 'More');
  expect(texts('.summary .sentence')).toEqual(['One.', 'Two.', 'Three.']);
});

test('a summary sentence jumps to its place', () => {
  const { click, props } = drawPopup(CARDS);
  click('.summary button', 'Critics say');
  expect(props.onJumpToQuote).toHaveBeenCalledExactlyOnceWith(SAMPLE_REPORT.summary[1]);
});

test('each topic has what the page says on it, with its speaker, or that it is only named', () => {
  const said = SAMPLE_REPORT.statements.filter(({ topic }) => topic === 'llama');
  const [first, , reported] = said;
  const shown = (statements: typeof said) =>
    drawPopup({ ...CARDS, report: { ...SAMPLE_REPORT, statements } }).texts(SAID)[0];
  expect(shown(said)).toBe(`“${first?.text}”`);
  expect(shown(reported === undefined ? [] : [reported])).toBe(
    'Meta: “The next release will be ‘the most capable model anyone can download’, the company said.”',
  );
  expect(shown([])).toBe('Named in passing');
});

test('four topics and more stand by their names until they are opened', () => {
  const [card] = SAMPLE_REPORT.cards;
  if (card === undefined) throw new Error('The sample has no card');
  const topics = ['a', 'b', 'c', 'd'];
  const cards = topics.map((topic) => ({ ...SAMPLE_CARD, topic, title: `Topic ${topic}` }));
  const report = { ...SAMPLE_REPORT, cards: topics.map((topic) => ({ ...card, topic })) };
  const shelf = { cards, source: SAMPLE_SOURCE, language: 'en' };
  const { texts, click } = drawPopup({ ...CARDS, report }, { shelf });
  expect(texts('.card-row h3')).toEqual(['Topic a', 'Topic b', 'Topic c', 'Topic d']);
  click(ROW, 'Topic b');
  expect(texts('.card-row h3')).toEqual(['Topic a', SAMPLE_CARD.question, 'Topic c', 'Topic d']);
});

test('a topic that is only named stands there by its name', () => {
  expect(drawPopup({ ...CARDS, report: { ...SAMPLE_REPORT, statements: [] } }).texts('.card-row h3')[0]).toBe('Llama');
});

test('of two statements about as good a topic shows the one that the brief above does not', () => {
  const shown = (score: number) => {
    const [inBrief] = SAMPLE_REPORT.summary;
    const [first, second] = SAMPLE_REPORT.statements;
    if (inBrief === undefined || first === undefined || second === undefined)
      throw new Error('the sample is too short');
    const statements = [
      { ...first, text: inBrief.text, span: inBrief.span },
      { ...second, score },
    ];
    return [drawPopup({ ...CARDS, report: { ...SAMPLE_REPORT, statements } }).texts(SAID)[0], second.text];
  };
  const [asGood, other] = shown(0.85);
  expect(asGood).toBe(`“${other}”`);
  expect(shown(0.5)[0]).toBe('Quoted above');
});

test('of a topic whose only sentence stands in the brief, it is said that it does', () => {
  const [lead] = SAMPLE_REPORT.summary;
  if (lead === undefined) throw new Error('The sample has no brief');
  const shown = (span: { start: number; end: number }, isLead = true) => {
    const statement = { topic: 'llama', kind: 'states' as const, score: 1, text: lead.text, span };
    const report = { ...SAMPLE_REPORT, summary: [{ ...lead, isLead }], statements: [statement] };
    return drawPopup({ ...CARDS, report }).texts(SAID)[0];
  };
  expect(shown(lead.span)).toBe('Quoted above');
  expect(shown(lead.span, false), 'a sentence that is shown only on request').toBe(`“${lead.text}”`);
  expect(shown({ start: 90_000, end: 90_010 })).toBe(`“${lead.text}”`);
});

test('an article without a topic has its headline, its facts and its summary, and the way to search', () => {
  const { texts, find } = drawPopup({ kind: 'empty', site: SAMPLE_SITE, page: SAMPLE_FACTS, report: BRIEF_REPORT });
  expect(texts('h1')).toEqual([SAMPLE_FACTS.title]);
  expect(texts('.summary .sentence')).toHaveLength(2);
  expect(texts('.facts-line span')).toContain('4 min read');
  expect(find('.notice h2').textContent).toBe('Nothing to mark here');
});

test('the cards stand in the order of the report, with their counts; a topic without a card is left out', () => {
  const { texts } = drawPopup(CARDS);
  expect(texts('.card-row h3')).toEqual(['What is Llama?', 'Open source']);
  expect(texts('.places > span[aria-hidden]')).toEqual(['7', '5']);
});

const strip = (title: string) => `[role=slider][aria-label="Where the page speaks of ${title}"]`;

test('a strip says where the page speaks of the topic, and which mention is in view', () => {
  const { find } = drawPopup(CARDS);
  const said = (title: string) =>
    ['aria-valuemin', 'aria-valuenow', 'aria-valuemax', 'aria-valuetext'].map((it) =>
      find(strip(title)).getAttribute(it),
    );
  expect(said('Llama')).toEqual(['0', '1', '7', 'Mention 1 of 7, 1% into the text']);
  expect(said('Open source')).toEqual(['0', '1', '5', 'Mention 1 of 5, 2% into the text']);
  const elsewhere = drawPopup({ ...CARDS, inView: null });
  expect(elsewhere.find(strip('Llama')).getAttribute('aria-valuetext')).toBe('7 mentions');
});

test.each([
  ['ArrowRight', 120],
  ['ArrowUp', 120],
  ['ArrowLeft', 31],
  ['Home', 31],
  ['End', 4800],
])('on a strip %s leads to the mention at %d, which is then in view', (key, start) => {
  const { press, find, props } = drawPopup(CARDS);
  Object.assign(find(strip('Llama')), { matches: () => false });
  press(strip('Llama'), key);
  expect(props.onJumpToMention).toHaveBeenCalledExactlyOnceWith('llama', start);
  const place = SAMPLE_REPORT.cards[0]?.starts?.indexOf(start) ?? -1;
  expect(find(strip('Llama')).getAttribute('aria-valuenow')).toBe(String(place + 1));
  expect(find(strip('Open source')).getAttribute('aria-valuenow'), 'it is there alone').toBe('0');
});

test('a topic of 3,000 mentions has no more ticks than there is room for', () => {
  const starts = Array.from({ length: 3000 }, (_, at) => at * 40);
  const cards = SAMPLE_REPORT.cards.map((card) => ({ ...card, count: 3000, starts }));
  const { find } = drawPopup({ ...CARDS, length: 120_000, report: { ...SAMPLE_REPORT, cards } });
  expect(find('.strip .ticks').getAttribute('d')?.match(/M/g)).toHaveLength(56);
});

test('where fewer mentions are marked than there are, it is said how many', () => {
  expect(
    drawPopup({ ...CARDS, marked: 9 })
      .texts('.facts-line span')
      .at(-1),
  ).toBe('9 marked');
  expect(
    drawPopup({ ...CARDS, marked: 14 })
      .texts('.facts-line span')
      .at(-1),
  ).toBe('14 mentions');
});

test('a card opens to what the page says, the arguments, the updates, source and related cards', () => {
  const { click, find, props } = drawPopup(CARDS);
  expect(find(ROW).getAttribute('aria-expanded')).toBe('false');
  click(ROW);
  expect(find(ROW).getAttribute('aria-expanded')).toBe('true');
  expect(props.onOpenCard).toHaveBeenCalledExactlyOnceWith('llama');
  const details = find('.details').textContent;
  for (const text of [
    'used Llama for three years',
    'the company said',
    'It comes in several sizes.',
    'Critics',
    '30 Apr 2026',
    'August 2024',
  ]) {
    expect(details).toContain(text);
  }
  click('.details .quote button', 'Developers have used');
  expect(props.onJumpToQuote).toHaveBeenCalledWith(expect.objectContaining(SAMPLE_QUOTE));
  click(ROW);
  expect(find(ROW).getAttribute('aria-expanded')).toBe('false');
});

test('a topic that is muted here keeps its row, says so and has the way back', () => {
  const { redraw, texts, all, click, find, props } = drawPopup(CARDS);
  click(ROW);
  const cards = SAMPLE_REPORT.cards.filter(({ topic }) => topic !== 'llama');
  const shelf = { ...props.shelf, muted: ['llama'] };
  const without: PopupState = { ...CARDS, report: { ...SAMPLE_REPORT, cards } };
  redraw(<PopupView {...props} state={without} shelf={shelf} />);
  expect(texts('.card-row h3')).toEqual(['What is Llama?', 'Open source']);
  expect(find('.muted-here').textContent).toContain('Llama is no longer marked.');
  expect(find(ROW).getAttribute('aria-expanded')).toBe('true');
  expect(all('.places')).toHaveLength(1);
  click('.muted-here button', 'Mark this topic again');
  expect(props.onMuteTopic).toHaveBeenCalledExactlyOnceWith('llama', false);
  for (const state of [
    { kind: 'allOff', site: SAMPLE_SITE },
    { ...without, kind: 'empty', report: EMPTY_REPORT },
  ]) {
    redraw(<PopupView {...props} state={state as PopupState} shelf={shelf} />);
    expect(texts('.page-cards .card-row h3')).toEqual(['What is Llama?']);
  }
  redraw(<PopupView {...props} />);
  expect(all('.muted-here')).toEqual([]);
  expect(texts('.card-row h3')).toEqual(['What is Llama?', 'Open source']);
});

test('a topic that was muted before the popup opened has no row', () => {
  const { props } = drawPopup(CARDS);
  const shelf = { ...props.shelf, muted: ['llama'] };
  const cards = SAMPLE_REPORT.cards.filter(({ topic }) => topic !== 'llama');
  const { texts } = drawPopup({ ...CARDS, report: { ...SAMPLE_REPORT, cards } }, { shelf });
  expect(texts('.card-row h3')).toEqual(['Open source']);
});

test.each([
  ['Copy', 'brief'],
  ['Copy all', 'text'],
  ['Copy as Markdown', 'markdown'],
])('"%s" copies a card as %s', (label, form) => {
  const { click, all, props } = drawPopup(CARDS);
  click(ROW);
  const at = all('.tools button').findIndex(({ textContent }) => textContent === label);
  click(`.tools li:nth-child(${at + 1}) button`);
  expect(props.onCopyCard).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ topic: 'llama' }), form);
});

test('a related card opens by itself, and back leads to the page with the first card still open', () => {
  const { click, all, texts, find } = drawPopup(CARDS);
  click(ROW);
  click('.details .chip', 'Open source');
  expect(texts('.single h1')).toEqual(['What is “open source”?']);
  expect(find('.under').hidden).toBe(true);
  click('.single .chip', 'Llama');
  expect(texts('.single h1')).toEqual(['What is Llama?']);
  click('button[aria-label="Back"]');
  expect(texts('.single h1')).toEqual(['What is “open source”?']);
  click('button[aria-label="Back"]');
  expect(all('.single')).toEqual([]);
  expect(find(ROW).getAttribute('aria-expanded')).toBe('true');
});

test.each<[PopupState, string, boolean]>([
  [CARDS, 'marked', true],
  [{ kind: 'empty', site: SAMPLE_SITE, page: SAMPLE_FACTS, report: EMPTY_REPORT }, 'on', true],
  [{ kind: 'off', site: SAMPLE_SITE }, 'off', false],
])('the switch of $kind', (state, word, isOn) => {
  const { find, click, props } = drawPopup(state);
  const control = find('button[role=switch]');
  expect(control.getAttribute('aria-checked')).toBe(String(isOn));
  expect(control.getAttribute('aria-label')).toBe('Mark pages of news.example.com');
  expect(find('.state').textContent).toBe(word);
  click('button[role=switch]');
  expect(props.onToggleSite).toHaveBeenCalledExactlyOnceWith(!isOn);
});

test('access for a visit can be made lasting, lasting access can be ended', () => {
  const visit = drawPopup(CARDS);
  visit.click('.access button', 'this site');
  expect(visit.props.onRequestSite).toHaveBeenCalledOnce();
  const always = drawPopup({ ...CARDS, site: ALWAYS });
  always.click('.access button', 'Stop');
  expect(always.props.onStopSite).toHaveBeenCalledOnce();
});

test.each<[PopupState, string, string]>([
  [
    { kind: 'empty', site: SAMPLE_SITE, page: SAMPLE_FACTS, report: EMPTY_REPORT },
    'Nothing to mark here',
    'look one up',
  ],
  [{ kind: 'allOff', site: SAMPLE_SITE }, 'All topics are switched off', 'in the options'],
  [{ kind: 'off', site: SAMPLE_SITE }, 'Switched off on this site', 'switch above'],
  [{ kind: 'noAccess', site: NO_ACCESS }, 'keeps Sidelight out', 'extension settings'],
  [{ kind: 'own' }, 'This page is Sidelight’s own', 'Open a news article'],
  [{ kind: 'unsupported' }, 'No extension may read this page', 'Open a news article'],
  [{ kind: 'stale', site: SAMPLE_SITE }, 'Reload this page', 'opened'],
])('$kind says what happened and what to do', (state, title, advice) => {
  const { find } = drawPopup(state);
  expect(find('h1').textContent).toContain(title);
  expect(find('.notice p').textContent).toContain(advice);
});

test('a notice has the way to what it advises', () => {
  const closed = drawPopup({ kind: 'noAccess', site: NO_ACCESS });
  closed.click('.notice button', 'Allow on news.example.com');
  expect(closed.props.onRequestSite).toHaveBeenCalledOnce();
  const off = drawPopup({ kind: 'allOff', site: SAMPLE_SITE });
  off.click('.notice button', 'Options');
  expect(off.props.onOpenOptions).toHaveBeenCalledOnce();
  const stale = drawPopup({ kind: 'stale', site: SAMPLE_SITE });
  stale.click('.notice button', 'Reload');
  expect(stale.props.onReload).toHaveBeenCalledOnce();
});

test.each(STATES)('all cards can be searched while $kind', (state) => {
  const { type, texts, find, click, all } = drawPopup(state);
  type('input[type=search]', 'pass on');
  expect(find('[role=status] h1').textContent).toBe('1 of 2 cards');
  expect(texts('.results .card-row h2')).toEqual(['What is “open source”?']);
  expect(texts('.results mark')).toEqual(['pass', 'on']);
  expect(all('.page-cards, .notice')).toEqual([]);
  click('button[aria-label="Clear search"]');
  expect(all('.results')).toEqual([]);
});

test.each(STATES)('all cards are listed by name while $kind and nothing is asked', (state) => {
  const { texts, click, all } = drawPopup(state);
  if (state.kind === 'cards' || state.kind === 'loading') {
    expect(all('.all-cards')).toEqual([]);
    click('input[type=search]');
  }
  expect(texts('.all-cards .label')).toEqual(['All cards, A to Z']);
  expect(texts('.all-cards .card-row :is(h2, h3)')).toEqual(['Llama', 'Open source']);
});

test('a page with cards leads to all of them', () => {
  const { click, texts, all } = drawPopup(CARDS);
  click('.offer button', 'All cards, A to Z');
  expect(texts('h1')).toEqual(['All cards, A to Z']);
  click('button[aria-label="Clear search"]');
  expect(all('.all-cards')).toEqual([]);
  expect(texts('.page-cards .card-row')).toHaveLength(2);
});

test('a name of a topic leads to its card and is shown', () => {
  const names = [{ topic: 'open-source', core: true, aliases: ['FOSS', { text: ['libre software'] }] }];
  const { type, texts } = drawPopup(CARDS, { names });
  type('input[type=search]', 'foss');
  expect(texts('.card-row h2')).toEqual(['What is “open source”?']);
  expect(texts('.found-name')).toEqual(['This card also covers: FOSS']);
});

test('a search that finds nothing says so, and names what there is', () => {
  const onSwitchOn = vi.fn();
  const { type, find, click, all } = drawPopup(
    { kind: 'unsupported' },
    { offered: { title: 'Open models', topics: 30 }, onSwitchOn },
  );
  type('input[type=search]', 'quantum');
  expect(find('[role=status]').textContent).toBe('No card speaks of “quantum”.');
  click('.offer button', '30 more topics in “Open models”: switch on');
  expect(onSwitchOn).toHaveBeenCalledOnce();
  const without = drawPopup({ kind: 'unsupported' });
  without.type('input[type=search]', 'quantum');
  expect(without.all('.offer')).toEqual([]);
  expect(all('.offer')).toHaveLength(1);
});

test('from a single card a search leads to its results', () => {
  const { click, type, texts, all } = drawPopup(CARDS);
  click(ROW);
  click('.details .chip', 'Open source');
  type('input[type=search]', 'llama');
  expect(all('.single')).toEqual([]);
  expect(texts('.results .card-row h2')).toContain('What is Llama?');
});

test.each(STATES)('$kind has one first heading, and none skips a level', (state) => {
  const drawn = drawPopup(state);
  if (state.kind === 'cards') drawn.click(ROW);
  const levels = headingLevels(drawn);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
});

test.each(STATES)('$kind has a name for every button and nothing out of order', (state) => {
  for (const button of drawPopup(state).all('button, input, [role=slider]')) {
    expect(button.getAttribute('aria-label') ?? button.textContent).not.toBe('');
    expect(button.getAttribute('tabindex') ?? '0').toBe('0');
  }
});

test('text with markup stays text', () => {
  const { all, find } = drawPopup({
    ...CARDS,
    site: { name: HOSTILE, access: 'always' },
    page: { title: HOSTILE, site: HOSTILE, authors: [HOSTILE], published: HOSTILE, lang: HOSTILE },
    report: { ...SAMPLE_REPORT, summary: [{ text: HOSTILE, span: { start: 0, end: 1 }, isLead: true }] },
  });
  expect(all('img')).toEqual([]);
  expect(find('h1').textContent).toBe(HOSTILE);
  expect(find('.summary .sentence').textContent).toBe(HOSTILE);
});

test('a file has no site to allow or to switch off', () => {
  const site = { name: 'story.html', isFile: true };
  const closed = drawPopup({ kind: 'noAccess', site: { ...site, access: 'none' } });
  expect(closed.find('.notice').textContent).toContain('allow access to file URLs');
  expect(closed.all('.notice button')).toEqual([]);
  const open = drawPopup({ ...CARDS, site: { ...site, access: 'thisVisit' } });
  expect(open.find('.access').textContent).toContain('This visit only.');
  expect(open.all('.access button, [role=switch]')).toEqual([]);
});

test('a pause that reaches into another year says which', () => {
  const until = new Date(2999, 0, 2, 13, 29).getTime();
  const { texts } = drawPopup({ kind: 'paused', site: SAMPLE_SITE, until });
  expect(texts('.notice h1')[0]).toMatch(/^Paused everywhere until 2 January 2999.* 13:29$/);
});

test('cards are made of a page that is read, and not of one that is off, paused or closed', () => {
  const offers = STATES.filter((state) => drawPopup(state, { draftCards: 3 }).all('.make-cards').length > 0);
  expect(offers.map(({ kind }) => kind)).toEqual(['cards', 'empty', 'allOff']);
});
