import { expect, test, vi } from 'vitest';
import type { OptionsProps } from '../../../components/options/props.ts';
import { OptionsView } from '../../../components/options/View.tsx';
import { DEFAULT_SETTINGS } from '../../../lib/extension/settings/settings.ts';
import { type Drawn, draw, headingLevels } from '../draw.ts';
import { OTHER_CARD, SAMPLE_CARD } from '../sample-card.ts';

const PACK_ACTIONS = {
  onChoose: vi.fn(),
  onSave: vi.fn(),
  onCancel: vi.fn(),
  onSwitch: vi.fn(),
  onMove: vi.fn(),
  onExport: vi.fn(),
  onRemove: vi.fn(),
  onUndo: vi.fn(),
  onRename: vi.fn(),
  onEdit: vi.fn(),
  onLeaveOut: vi.fn(),
};

const NEWS = [
  { name: 'Example Times', origin: 'https://*.times.example/*', language: 'en', country: 'GB' },
  { name: 'Beispiel', origin: 'https://*.beispiel.example/*', language: 'de', country: 'DE' },
];

function drawOptions(change: Partial<OptionsProps> = {}): Drawn & { props: OptionsProps } {
  const props: OptionsProps = {
    settings: DEFAULT_SETTINGS,
    access: { isEverySite: false, newsCount: 0, own: [] },
    newsSites: NEWS,
    cards: [SAMPLE_CARD, OTHER_CARD],
    cardLanguages: ['en', 'de'],
    language: 'en',
    packs: { packs: [], offer: null, removed: null, said: null, work: null },
    history: { isOn: false, opened: 0, days: [], isDamaged: false, isUnsaved: false },
    topicTitles: new Map([['llama', 'Llama']]),
    packActions: PACK_ACTIONS,
    shortcuts: [{ command: 'next-mention', keys: '' }],
    browser: 'firefox',
    said: null,
    actions: {
      onChange: vi.fn(),
      onAllowSite: vi.fn(() => true),
      onAllow: vi.fn(),
      onStop: vi.fn(),
      onStopSite: vi.fn(),
      onSwitchOff: vi.fn(() => true),
      onSwitchOn: vi.fn(),
      onMuteTopic: vi.fn(),
      onMuteKind: vi.fn(),
      onSwitchHistory: vi.fn(),
      onEraseHistory: vi.fn(),
      onChangeShortcuts: vi.fn(),
      onExport: vi.fn(),
      onImport: vi.fn(),
      onReset: vi.fn(),
    },
    ...change,
  };
  return { ...draw(<OptionsView {...props} />), props };
}

test('headings go down one level at a time, and the contents lead to each section', () => {
  const drawn = drawOptions();
  const levels = headingLevels(drawn);
  expect(levels[0]).toBe(1);
  for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  const targets = drawn.all('nav a').map((link) => link.getAttribute('href'));
  expect(targets).toEqual(drawn.all('main > section').map(({ id }) => `#${id}`));
});

test.each([
  ['nothing', { isEverySite: false, newsCount: 0, own: [] }, 'Sidelight marks no site by itself yet.'],
  ['a site', { isEverySite: false, newsCount: 0, own: ['https://a.example/*'] }, 'Articles on these sites are marked'],
  ['every site', { isEverySite: true, newsCount: 0, own: [] }, 'Articles on every site are marked'],
])('where %s is granted, the page says what that means', (_, access, text) => {
  expect(drawOptions({ access }).find('#sites > p').textContent).toContain(text);
});

test('the news sites are asked for at once, and given back at once', () => {
  const asked = drawOptions();
  asked.click('[aria-label="Allow the news sites"]');
  expect(asked.props.actions.onAllow).toHaveBeenCalledExactlyOnceWith('news');
  const given = drawOptions({ access: { isEverySite: false, newsCount: 2, own: [] } });
  expect(given.all('[aria-label="Allow the news sites"]')).toEqual([]);
  given.click('[aria-label="Stop on the news sites"]');
  expect(given.props.actions.onStop).toHaveBeenCalledExactlyOnceWith('news');
});

test('a site of one’s own can be removed', () => {
  const { click, props, texts } = drawOptions({
    access: { isEverySite: false, newsCount: 0, own: ['*://*.a.example/*'] },
  });
  expect(texts('.rows span')).toEqual(['*.a.example']);
  click('[aria-label="Remove *.a.example"]');
  expect(props.actions.onStopSite).toHaveBeenCalledExactlyOnceWith('*://*.a.example/*');
});

test.each([
  ['*://*.a.example/*', ['www.a.example'], ['*.a.example switched off below']],
  ['https://a.example:8443/*', ['a.example:8443'], ['a.example:8443 switched off below']],
  ['*://*.a.example/*', ['blog.a.example', 'b.example'], ['*.a.example']],
])('of an allowed site %s it is said whether it is switched off by %j', (pattern, offSites, expected) => {
  const { all } = drawOptions({
    access: { isEverySite: false, newsCount: 0, own: [pattern] },
    settings: { ...DEFAULT_SETTINGS, offSites },
  });
  expect([...(all('.site-list')[0]?.querySelectorAll('.rows span') ?? [])].map((it) => it.textContent)).toEqual(
    expected,
  );
});

test('of two fields with what is no site, the one that was told of last is wrong', () => {
  const { all, props, submit, type } = drawOptions();
  vi.mocked(props.actions.onAllowSite).mockReturnValue(false);
  vi.mocked(props.actions.onSwitchOff).mockReturnValue(false);
  const wrong = () => all('#sites [aria-invalid=true]').map((it) => it.getAttribute('aria-label'));
  for (const label of ['Allow a site', 'Never mark on a site']) {
    const form = `form:has([aria-label="${label}"])`;
    type(`[aria-label="${label}"]`, 'no site');
    submit(form);
    expect(wrong()).toEqual([label]);
  }
});

test('the key is asked for only where one is held, the delay only where the pointer rests', () => {
  const keyed = drawOptions({ settings: { ...DEFAULT_SETTINGS, cardMode: 'hoverWithKey' } });
  expect(keyed.all('input[name=cardKey]')).toHaveLength(3);
  const clicked = drawOptions({ settings: { ...DEFAULT_SETTINGS, cardMode: 'click' } });
  expect([clicked.all('input[name=cardKey]').length, clicked.all('input[type=range]').length]).toEqual([0, 0]);
});

test('the section on packs says how to come by a pack of one’s own', () => {
  expect(drawOptions().all('#packs')[0]?.textContent).toContain('the popup offers to make cards from it');
});

test('a muted topic of an imported pack is listed with its pack, and can be unmuted', () => {
  const from = { pack: 'Garden birds', source: SAMPLE_CARD.updates[0]!.sources[0]!, language: 'cy' };
  const robin = { topic: 'birds:robin', kind: 'idea', title: 'Robin', from } as const;
  const settings = { ...DEFAULT_SETTINGS, mutedTopics: ['birds:robin'] };
  const drawn = drawOptions({ settings, cards: [SAMPLE_CARD, robin] });
  const label = drawn.find('#topics fieldset[data-kind=idea] > label');
  expect(label.textContent?.trim()).toBe('Robin Garden birds');
  expect(label.querySelector('span span')?.getAttribute('lang')).toBe('cy');
  drawn.tick('#topics fieldset[data-kind=idea] > label input', true);
  expect(drawn.props.actions.onMuteTopic).toHaveBeenCalledExactlyOnceWith('birds:robin', false);
});

test('topics of a group that is off cannot be ticked', () => {
  const { all } = drawOptions({ settings: { ...DEFAULT_SETTINGS, mutedKinds: ['model'] } });
  const boxes = all('#topics fieldset[data-kind=model] input') as HTMLInputElement[];
  expect(boxes.map(({ checked, disabled }) => [checked === true, disabled])).toEqual([
    [false, false],
    [false, true],
  ]);
});

test('a topic, a group and a site that is off are changed one by one', () => {
  const { click, tick, props } = drawOptions({
    settings: { ...DEFAULT_SETTINGS, offSites: ['a.example', 'b.example'] },
  });
  tick('#topics fieldset[data-kind=model] legend input', false);
  tick('#topics fieldset[data-kind=model] > label input', true);
  expect(props.actions.onMuteKind).toHaveBeenCalledWith('model', true);
  expect(props.actions.onMuteTopic).toHaveBeenCalledWith('llama', false);
  click('#sites button[aria-label*="a.example"]');
  expect(props.actions.onSwitchOn).toHaveBeenCalledWith('a.example');
});

test('a problem is said in the section where it was met, and in no other', () => {
  const { texts, find } = drawOptions({ said: { section: 'backup', text: 'No.', isProblem: true } });
  expect(texts('.said-here').filter(Boolean)).toEqual(['No.']);
  expect(find('#backup .said-here').getAttribute('data-problem')).toBe('true');
});

test('a reset is asked about first', () => {
  const { click, props } = drawOptions();
  click('button', 'Reset all settings…');
  expect(props.actions.onReset).not.toHaveBeenCalled();
  click('.danger');
  expect(props.actions.onReset).toHaveBeenCalledOnce();
});
