import type { Card, TopicId } from '../../lib/pack/card.ts';
import type { DraftedPack } from '../../lib/pack/drafted-pack.ts';
import { type CardEdit, dropCards, editCard } from '../../lib/pack/edit-draft.ts';
import { type CardFaults, cardFaults, type TextFault, textFault } from '../../lib/pack/format/draft-faults.ts';
import { LONGEST_TITLE } from '../../lib/pack/format/limits.ts';
import type { Pack } from '../../lib/pack/pack.ts';
import type { Alias } from '../../lib/pack/topic-names.ts';
import { type DraftReading, readDraft } from './read-draft.ts';

/** A draft while its reader looks it over. */
export interface OpenDraft extends DraftReading {
  readonly pack: Pack;
  /** How many explanations the article has. */
  readonly found: number;
  readonly leftOut: ReadonlySet<TopicId>;
  /** How often it could not be saved for what was typed. */
  readonly refusals: number;
}

export async function openDraft({ article, found, ...pack }: DraftedPack): Promise<OpenDraft> {
  return { pack, found, ...(await readDraft(pack, article)), leftOut: new Set(), refusals: 0 };
}

/** Changed names are looked for in the article at once. */
export function editOpenDraft(draft: OpenDraft, topic: TopicId, edit: CardEdit): OpenDraft {
  const pack = editCard(draft.pack, topic, edit);
  return edit.aliases === undefined ? { ...draft, pack } : { ...draft, pack, marks: draft.marksOf(pack) };
}

export function leaveOut(draft: OpenDraft, topic: TopicId, isLeftOut: boolean): OpenDraft {
  const leftOut = new Set(draft.leftOut);
  if (isLeftOut) leftOut.add(topic);
  else leftOut.delete(topic);
  return { ...draft, leftOut };
}

/** What is saved of it. */
export function chosenPack({ pack, leftOut }: OpenDraft): Pack {
  return dropCards(pack, leftOut);
}

export function titleFault({ pack }: OpenDraft): TextFault | null {
  return textFault(pack.title, LONGEST_TITLE);
}

export function faultsOf({ pack }: OpenDraft, card: Card): CardFaults {
  return cardFaults(card, aliasesOf(pack, card.topic));
}

export function aliasesOf({ names }: Pack, topic: TopicId): readonly Alias[] {
  return names.find((it) => it.topic === topic)?.aliases ?? [];
}
