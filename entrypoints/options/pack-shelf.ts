import type { DraftOnShelf, PackOffer, PackShelf } from '../../components/packs/props.ts';
import type { PackWords } from '../../components/packs/words.ts';
import type { KeptPack, RemovedPack } from '../../lib/extension/packs/store.ts';
import { OPEN_MODELS_ID } from '../../lib/pack/built-in/id.ts';
import { BUILT_IN_PACKS } from '../../lib/pack/built-in/packs.ts';
import type { CardSet } from '../../lib/pack/card.ts';
import { describeProblem } from '../../lib/pack/format/describe-problem.ts';
import type { PackError } from '../../lib/pack/format/error.ts';
import { findClashes, spellingsOf } from '../../lib/pack/format/find-clashes.ts';
import type { Pack } from '../../lib/pack/pack.ts';
import { aliasesOf, faultsOf, type OpenDraft, titleFault } from './open-draft.ts';

const MOST_PROBLEMS = 20; // shown; the first ones tell how to go on

/** What waits to be saved: a draft is written out when it is, a file is kept as it came. */
export type Waiting =
  | ({ readonly kind: 'draft' } & OpenDraft)
  | { readonly kind: 'file'; readonly pack: Pack; readonly text: string };

/** The packs, and what is being done to them. */
export interface DeskState {
  kept: readonly KeptPack[];
  waiting: Waiting | null;
  removed: (RemovedPack & { readonly title: string }) | null;
  said: PackShelf['said'];
  work: PackShelf['work'];
}

/** The second built-in pack until it is first switched on. */
const UNSEEN: KeptPack = { id: OPEN_MODELS_ID, isOn: false, text: null, pack: null, problem: null };

/** What the section on packs shows. */
export function shelfOf({ kept, waiting, removed, said, work }: DeskState): PackShelf {
  const hasOpenModels = kept.some(({ id }) => id === OPEN_MODELS_ID);
  return {
    packs: (hasOpenModels ? kept : [...kept, UNSEEN]).map(onShelf),
    offer: offerOf(waiting, kept),
    removed: removed?.title ?? null,
    said,
    work,
  };
}

function onShelf(kept: KeptPack): PackShelf['packs'][number] {
  const builtIn = builtInOf(kept);
  const isBuiltIn = builtIn !== null;
  const pack = builtIn ?? kept.pack;
  return {
    id: kept.id,
    title: titleOf(kept),
    isOn: kept.isOn && pack !== null,
    isBuiltIn,
    cards: pack?.cards.length ?? 0,
    aliases: pack === null ? 0 : spellingsOf(pack).length,
    problem: kept.problem,
  };
}

function offerOf(waiting: Waiting | null, kept: readonly KeptPack[]): PackOffer | null {
  if (waiting === null) return null;
  const { pack } = waiting;
  const others = kept.filter(({ id }) => id !== pack.id);
  const inPlay = others.filter((other) => other.isOn || builtInOf(other) === null); // one that waits unseen claims nothing yet
  const packs = inPlay.flatMap((other) => builtInOf(other) ?? other.pack ?? []);
  const same = kept.find(({ id }) => id === pack.id);
  return {
    pack,
    draft: waiting.kind === 'draft' ? draftOnShelf(waiting) : null,
    replaces: same === undefined ? null : titleOf(same),
    clashes: findClashes(pack, packs),
  };
}

function draftOnShelf(draft: OpenDraft): DraftOnShelf {
  const { pack, found, choices, marks, leftOut, refusals } = draft;
  return {
    cards: pack.cards.map((card) => ({
      card,
      aliases: aliasesOf(pack, card.topic).filter((alias) => typeof alias === 'string'),
      choices: choices.get(card.topic) ?? [],
      marks: marks.get(card.topic) ?? [],
      isLeftOut: leftOut.has(card.topic),
      faults: faultsOf(draft, card),
    })),
    titleFault: titleFault(draft),
    beyond: Math.max(0, found - pack.cards.length),
    refusals,
  };
}

/** The built-in packs under the titles that they have in the language of cards. */
export function withTitles(shelf: PackShelf, sets: readonly CardSet[]): PackShelf {
  const toldAs = (id: string) => sets.find((set) => set.id === id)?.title;
  return { ...shelf, packs: shelf.packs.map((pack) => ({ ...pack, title: toldAs(pack.id) ?? pack.title })) };
}

export function titleOf(kept: KeptPack | undefined): string {
  const pack = kept === undefined ? null : (builtInOf(kept) ?? kept.pack);
  return pack?.title ?? kept?.id ?? '';
}

function builtInOf({ id }: KeptPack): Pack | null {
  return BUILT_IN_PACKS.find((pack) => pack.id === id) ?? null;
}

/** `text` is that of the pack. */
export function problemsOf({ problems }: PackError, text: string, words: PackWords): string[] {
  let pack: unknown = null;
  try {
    pack = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // Which is what the problems tell.
  }
  const told = problems.slice(0, MOST_PROBLEMS).map((problem) => describeProblem(problem, pack));
  return problems.length > MOST_PROBLEMS ? [...told, words.moreProblems(problems.length - MOST_PROBLEMS)] : told;
}
