import { expect, test, vi } from 'vitest';
import { HoverCard, type HoverCardProps } from '../../../components/card/HoverCard.tsx';
import type { CardPage } from '../../../components/card/page-of.ts';
import type { Card } from '../../../lib/pack/card.ts';
import { type Drawn, draw } from '../draw.ts';
import { OTHER_CARD, SAMPLE_CARD, SAMPLE_SOURCE } from '../sample-card.ts';
import { HOSTILE, SAMPLE_QUOTE, SAMPLE_REPORT } from '../sample-page.ts';

const AT_A_GLANCE: Partial<Card> = {
  glance: { text: 'Models of Meta, on its own terms.', basis: ['c1'] },
  status: {
    standing: 'disputed',
    licence: { terms: 'own', owner: 'Meta' },
    newest: { text: 'Llama 4', date: '2025-04' },
    basis: ['c1'],
  },
};

const WITH_RELEASES: Card = {
  ...SAMPLE_CARD,
  releases: [release('2024-07-23', '3.1'), release('2025-04', '4')],
};

function release(date: string, number: string): NonNullable<Card['releases']>[number] {
  const sources = [{ title: `Notes on ${number}`, url: `https://notes.example/${number}` }];
  return { date, label: `Llama ${number}`, topics: ['llama'], version: { topic: 'llama', number }, sources };
}

/** What a page in Dutch says of the topic. */
const SAMPLE_PAGE: CardPage = {
  lang: 'nl',
  published: '2026-11-12',
  versions: [{ topic: 'llama', number: '4' }],
  statements: SAMPLE_REPORT.statements.filter(({ topic }) => topic === 'llama'),
  differences: [{ topic: 'llama', kind: 'version', text: 'The page speaks of 4; the card describes 3.1.' }],
};

function createProps(change: Partial<HoverCardProps> = {}): HoverCardProps {
  return {
    card: SAMPLE_CARD,
    source: SAMPLE_SOURCE,
    language: 'en',
    position: { index: 2, total: 7 },
    quote: SAMPLE_QUOTE,
    page: SAMPLE_PAGE,
    related: [OTHER_CARD],
    isExpanded: false,
    onClose: vi.fn(),
    onPrevious: vi.fn(),
    onNext: vi.fn(),
    onShowQuote: vi.fn(),
    onOpenRelated: vi.fn(),
    onToggleMore: vi.fn(),
    onMuteTopic: vi.fn(),
    ...change,
  };
}

function drawCard(change: Partial<HoverCardProps> = {}): Drawn & { props: HoverCardProps } {
  const props = createProps(change);
  return { ...draw(<HoverCard {...props} />), props };
}

test('no part of it is a landmark of the page', () => {
  expect(
    drawCard()
      .all('header, footer')
      .map((part) => part.getAttribute('role')),
  ).toEqual(['none', 'none']);
});

test('a choice that the browser did not save is said, quietly', () => {
  const { find } = drawCard({ isExpanded: true, isUnsaved: true });
  expect(find('footer [role=status]').textContent).toBe('Your browser did not save this. Everything is as it was.');
  expect(drawCard({ isExpanded: true }).find('footer [role=status]').textContent).toBe('');
});

test('a labelled dialog that does not block the page, with the question as its heading', () => {
  const { find, texts } = drawCard();
  expect(find('[role=dialog]').getAttribute('aria-label')).toBe('Llama: context card');
  expect(find('[role=dialog]').hasAttribute('aria-modal')).toBe(false);
  expect(texts('h2')).toEqual(['What is Llama?']);
  expect(find('.eyebrow').textContent.trim()).toBe('Sidelight Model');
});

test('at a glance: the question, the answer in a sentence, how it stands, and the page’s sentence on it', () => {
  const { root, texts, find } = drawCard({ card: { ...SAMPLE_CARD, ...AT_A_GLANCE } });
  expect(texts('h2')).toEqual(['What is Llama?']);
  expect(find('.glance').textContent).toBe('Models of Meta, on its own terms.');
  expect(find('.status').textContent.split(/\s+/).join(' ')).toBe(
    'DisputedMeta’s own licencenewest: Llama 4, April 2025',
  );
  expect(find('.quote blockquote').textContent).toBe('“Developers have used Llama for three years.”');
  expect(root.textContent).toContain('2 of 7');
  for (const text of ['A family of models', 'took over', 'It comes in', 'Critics', 'explainer', 'Open source']) {
    expect(root.textContent).not.toContain(text);
  }
});

test.each<[string, Partial<Card>, string]>([
  ['nothing but its standing', { status: { standing: 'settled', basis: [] } }, 'Settled'],
  [
    'a licence of the standard kind',
    { status: { standing: 'current', licence: { terms: 'standard', name: 'MIT' }, basis: [] } },
    'CurrentMIT',
  ],
  [
    'no licence to speak of',
    { status: { standing: 'current', licence: { terms: 'closed' }, basis: [] } },
    'Currentnot for download',
  ],
])('the status line of a card with %s', (_, change, line) => {
  expect(drawCard({ card: { ...SAMPLE_CARD, ...change } }).find('.status').textContent).toBe(line);
});

test('a card without a sentence for it has as much of its short answer, and no empty status line', () => {
  const long = `${'Models that developers can download and run on computers of their own. '.repeat(2)}Most are free, ${'and so on, '.repeat(9)}so it is said.`;
  const { find, all } = drawCard({ card: { ...SAMPLE_CARD, short: { text: long, basis: [] } } });
  expect(find('.glance').textContent).toBe(long.slice(0, long.indexOf(' Most')));
  expect(all('.status')).toEqual([]);
});

test('a long sentence of the page ends with a whole word', () => {
  const text =
    'Nobody outside the company has been able to say how much of what it releases can be taken apart and changed.';
  const { find } = drawCard({
    quote: { text, span: { start: 0, end: 1 }, speaker: 'Wikimedia Foundation’s director' },
  });
  const shown = find('.quote blockquote').textContent;
  expect(shown).toMatch(/^“Nobody outside .+…”$/);
  expect(text).toContain(`${shown.slice(1, -2)} `);
  expect(find('.quote b').textContent).toBe('Wikimedia…');
});

test('the rest is in four parts, of which one shows; the arrow keys lead from one to the next', () => {
  const drawn = drawCard({ isExpanded: true, card: WITH_RELEASES, today: '2026-11-20' });
  const { texts, all, find, click } = drawn;
  expect(texts('[role=tab]')).toEqual(['Now', 'Timeline', 'Who says what', 'In this article']);
  const shown = () => all('[role=tabpanel]').flatMap((part, at) => (part.hidden ? [] : [at]));
  expect(shown()).toEqual([0]);
  click('[role=tab]', 'Who says what');
  expect(shown()).toEqual([2]);
  expect(texts('[aria-selected=true]')).toEqual(['Who says what']);
  for (const [key, part] of [
    ['ArrowRight', 3],
    ['ArrowRight', 0],
    ['ArrowLeft', 3],
    ['Home', 0],
    ['End', 3],
    ['x', 3],
  ] as const) {
    drawn.press('[role=tablist]', key);
    expect(shown(), key).toEqual([part]);
  }
  for (const tab of all('[role=tab]')) {
    expect(find(`[id="${tab.getAttribute('aria-controls')}"]`).getAttribute('aria-labelledby')).toBe(tab.id);
  }
});

test('Now: the short answer, facts, what is newest since when, the longer answer, and when it was checked', () => {
  const card = { ...SAMPLE_CARD, checked: '2026-11' };
  const { root, texts, find } = drawCard({ isExpanded: true, card });
  expect(find('.short').textContent).toBe(card.short.text);
  expect(root.textContent).toContain('It comes in several sizes.');
  expect(texts('.since h3')).toEqual(['Since August 2024']);
  expect(texts('.updates li > p:first-child')).toEqual(SAMPLE_CARD.updates.map(({ text }) => text));
  expect(root.textContent).toContain('Checked November 2026');
  expect(find('.source a > span').textContent, 'a headline is not what the card says').toBe('“An explainer of ours”');
  expect(find('.source a', 'An explainer of ours').getAttribute('href')).toBe('https://weekly.example/explainer');
});

test('where other packs claim the name too, the glance names them and leads to their cards', () => {
  const from = { pack: 'Birds of the sea', source: SAMPLE_SOURCE, language: 'en' };
  const { root, props } = drawCard({
    others: [
      { ...OTHER_CARD, from },
      { ...OTHER_CARD, topic: 'own' },
    ],
  });
  const chips = [...root.querySelectorAll<HTMLButtonElement>('.chip')];
  expect(chips.map(({ textContent }) => textContent)).toEqual(['Birds of the sea', 'Sidelight']);
  chips[0]?.click();
  expect(props.onOpenRelated).toHaveBeenCalledExactlyOnceWith(OTHER_CARD.topic);
});

test('what the short answer says leads no news, what the card only rests on is a source, what came before is apart', () => {
  const [newest, second, ...others] = SAMPLE_CARD.updates;
  const { texts, all } = drawCard({
    isExpanded: true,
    card: {
      ...SAMPLE_CARD,
      short: { ...SAMPLE_CARD.short, basis: ['u4'] },
      updates: [newest, { ...second, news: false }, ...others].filter((it) => it !== undefined) as Card['updates'],
    },
  });
  expect(texts('.since > ul li > p:first-child')).toEqual([
    'Version 3.2 came out.',
    expect.stringMatching(/^A hundred/),
  ]);
  expect(texts('.since .fold li > p:first-child')).toEqual(['A newer family took over.']);
  expect(texts('.source .fold a')).toEqual([expect.stringContaining('Report u3')]);
  const leftOut = all('.fold').find(({ textContent }) => textContent.includes('left out'));
  expect(leftOut?.textContent).toContain('The first version');
});

test('two long updates would push the rest out of sight: only the newest leads', () => {
  const long = SAMPLE_CARD.updates.map((update) => ({ ...update, text: `${update.text} ${'And so on. '.repeat(10)}` }));
  const leads = (card: Card) => drawCard({ isExpanded: true, card }).all('.since > ul > li').length;
  expect(leads(SAMPLE_CARD)).toBe(2);
  expect(leads({ ...SAMPLE_CARD, updates: long })).toBe(1);
});

test('Who says what: for and against side by side, whose each is and when; then what this page reports, with a jump', () => {
  const said: Card['arguments'] = [
    { says: 'Meta', text: 'It matches the best.', basis: [], side: 'for', date: '2024-07' },
    { says: 'Meta', text: 'It is free.', basis: [], side: 'for', date: '2024-07' },
    { says: 'Critics', text: 'It is not open source.', basis: [], side: 'against' },
    { says: 'Observers', text: 'Time will tell.', basis: [] },
  ];
  const { texts, find, click, props } = drawCard({ isExpanded: true, card: { ...SAMPLE_CARD, arguments: said } });
  expect(texts('.sides h3')).toEqual(['For', 'Against']);
  expect(texts('.arguments dt')).toEqual(['MetaJul 2024', 'Critics', 'Observers', 'Meta']);
  expect(texts('.sides section:first-child dd')).toEqual(['It matches the best.', 'It is free.']);
  expect(find('.claims h3').textContent).toBe('Reported on this page');
  click('.claims button', 'most capable model');
  expect(props.onShowQuote).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ speaker: 'Meta' }));
});

test.each<[string, Partial<HoverCardProps>, string[]]>([
  ['without a page or a timeline', { page: null }, ['Now', 'Who says what']],
  [
    'of a page that says nothing on it',
    { page: { ...SAMPLE_PAGE, statements: [], differences: [] } },
    ['Now', 'Who says what'],
  ],
  ['imported, with an answer alone', { card: OTHER_CARD, page: null }, []],
])('a part without content is left out: a card %s', (_, change, names) => {
  const { texts, find } = drawCard({ isExpanded: true, ...change });
  expect(texts('[role=tab]')).toEqual(names);
  expect(find('.short').textContent).not.toBe('');
});

test('a version that the timeline shows is not told in a sentence as well', () => {
  const isTold = (change: Partial<HoverCardProps>) =>
    drawCard({ isExpanded: true, today: '2026-11-20', ...change }).root.textContent.includes('The page speaks of 4');
  expect(isTold({})).toBe(true);
  expect(isTold({ card: WITH_RELEASES })).toBe(false);
  const versions = [{ topic: 'llama', number: '5' }];
  expect(isTold({ card: WITH_RELEASES, page: { ...SAMPLE_PAGE, versions } })).toBe(true);
});

test.each<[keyof HoverCardProps, string, string, unknown[]]>([
  ['onClose', 'button[aria-label="Close card"]', '', []],
  ['onPrevious', 'button[aria-label="Previous mention"]', '', []],
  ['onNext', 'button[aria-label="Next mention"]', '', []],
  ['onToggleMore', 'footer button', 'Less', []],
  ['onMuteTopic', 'footer button', 'mark this topic', ['llama', true]],
  ['onShowQuote', '.quote button', 'Developers', [expect.objectContaining(SAMPLE_QUOTE)]],
  ['onOpenRelated', '.chip', 'Open source', ['open-source']],
  ['onBack', 'button[aria-label="Back"]', '', []],
])('%s is called by its button', (name, selector, text, call) => {
  const { click, props } = drawCard({ isExpanded: true, onBack: vi.fn() });
  click(selector, text);
  expect(props[name]).toHaveBeenCalledExactlyOnceWith(...call);
});

test('"More" says whether it is open', () => {
  expect(drawCard().find('footer button').getAttribute('aria-expanded')).toBe('false');
  expect(drawCard({ isExpanded: true }).find('footer button').getAttribute('aria-expanded')).toBe('true');
});

test('a card opened from another has no place among mentions, and no way back unless one is given', () => {
  const { all } = drawCard({ position: null, quote: null });
  expect(all('.steps, .quote, button[aria-label="Back"]')).toEqual([]);
});

test('one mention has no other to go to', () => {
  const { all } = drawCard({ position: { index: 1, total: 1 } });
  expect(all('.steps button').every((button) => button.hasAttribute('disabled'))).toBe(true);
});

test('text with markup stays text, and only https addresses become links', () => {
  const sources = [
    'javascript:alert(1)',
    'http://plain.example/',
    'data:text/html,x',
    ' https://space.example/',
    undefined,
  ].map((url, index) => ({ title: `Source ${index}`, ...(url !== undefined && { url }) }));
  const { root, all } = drawCard({
    card: {
      ...SAMPLE_CARD,
      question: HOSTILE,
      short: { text: HOSTILE, basis: [] },
      updates: [{ id: 'x', date: '2025', text: HOSTILE, sources }],
    },
    quote: { text: HOSTILE, span: { start: 0, end: 1 }, speaker: HOSTILE },
    source: { title: HOSTILE, url: 'javascript:alert(1)' },
    kindLabel: HOSTILE,
    isExpanded: true,
  });
  expect(all('img, b b')).toEqual([]);
  expect(all('h2')[0]?.textContent).toBe(HOSTILE);
  expect(all('a')).toEqual([]);
  expect(root.textContent).toContain('Source 1');
});

test('links open elsewhere and tell the other site nothing', () => {
  const links = drawCard({ isExpanded: true }).all('a');
  expect(links.length).toBeGreaterThan(4);
  for (const link of links) {
    expect(link.getAttribute('href')).toMatch(/^https:\/\//);
    expect(link.getAttribute('rel')).toBe('noreferrer noopener');
    expect(link.getAttribute('target')).toBe('_blank');
  }
});

test('opening a related card moves focus to the card; the first card leaves it on the page', () => {
  const { redraw, find } = drawCard();
  const focus = vi.fn();
  find('[role=dialog]').focus = focus;
  redraw(<HoverCard {...createProps({ isExpanded: true })} />);
  expect(focus).not.toHaveBeenCalled();
  redraw(<HoverCard {...createProps({ card: OTHER_CARD, position: null, onBack: vi.fn() })} />);
  expect(focus).toHaveBeenCalledOnce();
});

test('card texts carry their language', () => {
  const { find } = drawCard({ language: 'fr' });
  expect(find('h2').getAttribute('lang')).toBe('fr');
  expect(find('.glance').getAttribute('lang')).toBe('fr');
});

test('each text says its language: the page its own, the card and its source the pack’s', () => {
  const { find, all } = drawCard({ isExpanded: true, language: 'fr' });
  expect(find('.quote blockquote').getAttribute('lang')).toBe('nl');
  expect(find('.quote button .unseen [lang]').getAttribute('lang')).toBe('nl');
  for (const place of ['h2', '.short', '.differences li > span', '.source [lang]']) {
    expect(all(place)[0]?.getAttribute('lang')).toBe('fr');
  }
});

test.each([
  ['a fact', '.facts', { facts: [{ label: 'Maker', value: 'Meta', basis: [], language: 'nl' }] }],
  ['the explanation', '.fold', { explanation: [{ text: 'Een model.', basis: [], language: 'nl' }] }],
  [
    'an argument',
    '.arguments',
    { arguments: [{ says: 'Critici', text: 'Het is gesloten.', basis: [], language: 'nl' }] },
  ],
  [
    'an update',
    '.updates',
    {
      updates: [{ id: 'u1', date: '2026-11', text: 'Er is nieuws.', sources: [{ title: 'Nieuws' }], language: 'nl' }],
    },
  ],
  [
    'a disagreement',
    '.disagrees',
    {
      spectrum: {
        places: [{ label: 'Llama', openness: 'closed', basis: [] }],
        disagree: [{ says: 'Critici', text: 'Het is gesloten.', basis: [], language: 'nl' }],
      },
    },
  ],
] as const)('%s that was left in another language says so, and is marked as such', (_what, place, part) => {
  const bare = { ...SAMPLE_CARD, facts: [], explanation: [], arguments: [], updates: [] };
  const { all } = drawCard({ isExpanded: true, language: 'en', card: { ...bare, ...part }, page: null });
  expect(all(`${place} .in-language`).map(({ textContent }) => textContent)).toEqual(['In Dutch']);
  expect(all(`${place} [lang=nl]`)).toHaveLength(1);
  const own = JSON.parse(JSON.stringify({ ...bare, ...part }).replaceAll(',"language":"nl"', '')) as Card;
  expect(drawCard({ isExpanded: true, card: own, page: null }).all('.in-language')).toEqual([]);
});

test('a topic that was just muted is said to be, with the way back and no steps to its mentions', () => {
  const { click, find, all, props } = drawCard({ isExpanded: true, isMuted: true });
  expect(find('.said').textContent).toBe('Llama is no longer marked.');
  expect(all('.steps')).toEqual([]);
  click('footer button', 'Mark this topic again');
  expect(props.onMuteTopic).toHaveBeenCalledWith('llama', false);
});
