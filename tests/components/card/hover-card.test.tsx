import { expect, test, vi } from 'vitest';
import { HoverCard, type HoverCardProps } from '../../../components/card/HoverCard.tsx';
import type { Card } from '../../../lib/pack/card.ts';
import { type Drawn, draw, headingLevels } from '../draw.ts';
import { OTHER_CARD, SAMPLE_CARD, SAMPLE_SOURCE } from '../sample-card.ts';
import { HOSTILE, SAMPLE_QUOTE } from '../sample-page.ts';

const AT_A_GLANCE: Partial<Card> = {
  glance: { text: 'Models of Meta, on its own terms.', basis: ['c1'] },
  status: {
    standing: 'disputed',
    licence: { terms: 'own', owner: 'Meta' },
    newest: { text: 'Llama 4', date: '2025-04' },
    basis: ['c1'],
  },
};

function createProps(change: Partial<HoverCardProps> = {}): HoverCardProps {
  return {
    card: SAMPLE_CARD,
    source: SAMPLE_SOURCE,
    language: 'en',
    position: { index: 2, total: 7 },
    quote: SAMPLE_QUOTE,
    pageLanguage: 'nl',
    differences: [{ topic: 'llama', kind: 'version', text: 'The page speaks of 4; the card describes 3.1.' }],
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
  expect(find('.eyebrow').textContent).toBe(' Sidelight Model');
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

test('expanded, it shows the explanation, whose each argument is, every update and the source article', () => {
  const { root, texts, find } = drawCard({ isExpanded: true });
  expect(root.textContent).toContain('It comes in several sizes.');
  expect(texts('.arguments dt')).toEqual(['Meta', 'Critics']);
  expect(texts('.since li > p:first-child')).toEqual(SAMPLE_CARD.updates.map(({ text }) => text));
  expect(find('.source cite').textContent, 'a headline is not what the card says').toBe('An explainer of ours');
  expect(find('.source a', 'An explainer of ours').getAttribute('href')).toBe('https://weekly.example/explainer');
  expect(headingLevels({ ...drawCard({ isExpanded: true }) })).toEqual([2, 3, 3, 3, 3]);
});

test('what was known before the source was written is not called "since then"', () => {
  const { all } = drawCard({ isExpanded: true });
  const [since, leftOut] = all('.since').map(({ textContent }) => textContent);
  expect(since).not.toContain('The first version');
  expect(leftOut).toContain('The first version');
});

test.each<[keyof HoverCardProps, string, string, unknown[]]>([
  ['onClose', 'button[aria-label="Close card"]', '', []],
  ['onPrevious', 'button[aria-label="Previous mention"]', '', []],
  ['onNext', 'button[aria-label="Next mention"]', '', []],
  ['onToggleMore', 'footer button', 'Less', []],
  ['onMuteTopic', 'footer button', 'mark this topic', ['llama', true]],
  ['onShowQuote', '.quote button', 'Show', [SAMPLE_QUOTE]],
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

test('a topic that was just muted is said to be, with the way back and no steps to its mentions', () => {
  const { click, find, all, props } = drawCard({ isExpanded: true, isMuted: true });
  expect(find('.said').textContent).toBe('Llama is no longer marked.');
  expect(all('.steps')).toEqual([]);
  click('footer button', 'Mark this topic again');
  expect(props.onMuteTopic).toHaveBeenCalledWith('llama', false);
});
