import { expect, test, vi } from 'vitest';
import { PackDraft } from '../../../components/packs/Draft.tsx';
import type { DraftOnShelf, PackActions } from '../../../components/packs/props.ts';
import { builtInPack } from '../../../lib/pack/built-in/pack.ts';
import { draw } from '../draw.ts';
import { EDITED_DRAFT, SAMPLE_DRAFT } from '../sample-draft.ts';

function drawDraft(draft: DraftOnShelf = SAMPLE_DRAFT) {
  const actions = { onEdit: vi.fn(), onLeaveOut: vi.fn(), onRename: vi.fn(), onSave: vi.fn() };
  const offer = { pack: builtInPack, draft, replaces: null, clashes: [] };
  const all = actions as unknown as PackActions;
  return { ...draw(<PackDraft offer={offer} draft={draft} actions={all} />), actions };
}

const EDIT_PUMP = '[data-topic=heat-pump] .draft-head button';

test('each card tells what it says and what it marks, and hides what can be changed', () => {
  const { texts, all } = drawDraft();
  expect(texts('.draft-cards b')).toEqual(SAMPLE_DRAFT.cards.map(({ card }) => card.question));
  expect(texts('.name-counts')).toEqual([
    'Marks on this page: heat pump ×\u202f12 heat pumps ×\u202f5',
    'Its names mark nothing on this page.',
    'Without a name, this card is marked on no page.',
  ]);
  expect(all('.draft-cards .draft-field')).toEqual([]);
  expect(texts('.pack-offer > p')).toContain('260 more explanations of this page did not fit into one pack.');
});

test('a card is left out by its box, and then only its question stands', () => {
  const { tick, actions, texts } = drawDraft();
  tick('[data-topic=heat-pump] .tick-box input', false);
  expect(actions.onLeaveOut).toHaveBeenCalledExactlyOnceWith('heat-pump', true);
  expect(texts('[data-topic=noise]')).toEqual(['Why is it noisy?']);
});

test('another sentence is chosen as a quotation, and what was typed can be had back', () => {
  const { click, tick, type, actions, texts, all } = drawDraft();
  click(EDIT_PUMP);
  expect(texts('.answer-choices .choice-note')).toHaveLength(2);
  type('#heat-pump-answer', 'It warms my house.');
  expect(actions.onEdit).toHaveBeenLastCalledWith('heat-pump', {
    answer: { text: 'It warms my house.', isQuoted: false },
  });
  expect(texts('.answer-choices label').at(-1)).toMatch(/^It warms my house\./);
  const second = SAMPLE_DRAFT.cards[0]?.choices[1]?.text;
  all('.answer-choices input').forEach((it, at) => {
    it.id = `choice-${at}`;
  });
  tick('#choice-1', true);
  expect(actions.onEdit).toHaveBeenLastCalledWith('heat-pump', { answer: { text: second, isQuoted: true } });
  expect(texts('.answer-choices label').at(-1)).toMatch(/^It warms my house\./);
});

test('question, title and names are edited letter by letter', () => {
  const { click, type, actions, find } = drawDraft();
  click(EDIT_PUMP);
  type('#heat-pump-question', 'What is it?');
  type('#heat-pump-aliases', 'pump,');
  expect(actions.onEdit.mock.calls).toEqual([
    ['heat-pump', { question: 'What is it?' }],
    ['heat-pump', { aliases: 'pump,' }],
  ]);
  expect((find('#heat-pump-aliases') as HTMLInputElement).value).toBe('pump,');
});

test('what cannot be saved is open, and each field tells why', () => {
  const { all, texts } = drawDraft(EDITED_DRAFT);
  expect(all('[aria-invalid=true]').map((it) => it.getAttribute('id'))).toEqual([
    'heat-pump-question',
    'heat-pump-answer',
    'heat-pump-aliases',
  ]);
  for (const field of all('[aria-invalid=true]')) {
    expect(texts(`#${field.getAttribute('aria-describedby')}`)).not.toEqual(['']);
  }
});
