import type { OptionsProps } from '../../components/options/props.ts';
import type { PackActions, PackOffer, PackShelf } from '../../components/packs/props.ts';
import type { PackWords } from '../../components/packs/words.ts';
import { forgetDraft, loadDraft, watchDraft } from '../../lib/extension/packs/draft.ts';
import {
  addPack,
  type KeptPack,
  listPacks,
  movePack,
  type RemovedPack,
  readOfferedPack,
  removePack,
  restorePack,
  switchPack,
} from '../../lib/extension/packs/store.ts';
import { watchPacks } from '../../lib/extension/packs/watch.ts';
import { builtInPack } from '../../lib/pack/built-in/pack.ts';
import type { TopicId } from '../../lib/pack/card.ts';
import { dropCard, editCard } from '../../lib/pack/edit-draft.ts';
import { describeProblem } from '../../lib/pack/format/describe-problem.ts';
import { PackError } from '../../lib/pack/format/error.ts';
import { findClashes, spellingsOf } from '../../lib/pack/format/find-clashes.ts';
import { parsePack } from '../../lib/pack/format/parse.ts';
import type { Pack } from '../../lib/pack/pack.ts';
import { cardsOnTopics } from './cards-on-topics.ts';
import { saveAsFile } from './save-as-file.ts';

const MOST_PROBLEMS = 20; // shown; the first ones tell how to go on

/** What waits to be saved: a draft is written out when it is, a file is kept as it came. */
interface Waiting {
  readonly pack: Pack;
  readonly text: string | null;
}

export interface PackDesk {
  shelf(): PackShelf;
  /** Of imported packs, switched on or not. */
  cardsOn(topics: readonly TopicId[]): OptionsProps['cards'];
  /** The reader goes on to something else: what was said goes, but for the way back, and for problems that are just being mended. Draws nothing. */
  forgetSaid(isTyping: boolean): void;
  readonly actions: PackActions;
}

/** The state of the section on packs, and what each of its controls does. `redraw` is not called before this is there. */
export async function createPackDesk(words: PackWords, redraw: () => void): Promise<PackDesk> {
  let kept = await listPacks();
  let waiting: Waiting | null = null;
  let removed: (RemovedPack & { readonly title: string }) | null = null;
  let said: PackShelf['said'] = null;

  function say(text: string | null, problems: readonly string[] = []): void {
    said = text === null ? null : { text, problems };
    redraw();
  }

  async function act(work: () => Promise<unknown>, done: string | null = null): Promise<void> {
    removed = null;
    try {
      await work();
      said = done === null ? null : { text: done, problems: [] };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const problems = error instanceof PackError ? problemsOf(error, JSON.stringify(waiting?.pack), words) : [reason];
      said = { text: error instanceof PackError ? words.notRight : words.notSaved, problems };
    }
    kept = await listPacks();
    redraw();
  }

  async function choose(file: File): Promise<void> {
    removed = null;
    let text = '';
    try {
      // Not file.text(), which would lose a byte order mark and mend what is no text.
      text = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(await file.arrayBuffer());
      waiting = { pack: readOfferedPack(text), text };
      say(null);
    } catch (error) {
      waiting = null;
      const problems = error instanceof PackError ? problemsOf(error, text, words) : [words.notText];
      say(words.refused(file.name), problems);
    }
  }

  function saveWaiting(): void {
    const offered = waiting;
    if (offered === null) return;
    void act(async () => {
      await addPack(offered.text ?? `${JSON.stringify(offered.pack, null, 2)}\n`);
      waiting = null;
      if (offered.text === null) await forgetDraft();
    }, words.saved(offered.pack.title));
  }

  function change(edit: (pack: Pack) => Pack): void {
    if (waiting === null) return;
    waiting = { pack: edit(waiting.pack), text: null };
    redraw();
  }

  async function takeDraft(): Promise<void> {
    const draft = await loadDraft();
    if (draft === null) return;
    try {
      waiting = { pack: parsePack(draft), text: null };
    } catch (error) {
      await forgetDraft(); // no page that is as it should be makes one that is not right
      if (!(error instanceof PackError)) throw error;
    }
  }

  await takeDraft();
  watchPacks(async () => {
    kept = await listPacks();
    redraw();
  });
  watchDraft(async () => {
    await takeDraft();
    if (waiting !== null && removed === null) said = null;
    redraw();
    if (waiting !== null) document.getElementById('packs')?.scrollIntoView();
  });

  return {
    forgetSaid(isTyping) {
      const isNeeded = removed !== null || (isTyping && (said?.problems.length ?? 0) > 0);
      if (!isNeeded) said = null;
    },
    shelf: () => ({ packs: kept.map(onShelf), offer: offerOf(waiting, kept), removed: removed?.title ?? null, said }),
    cardsOn: (topics) =>
      cardsOnTopics(
        kept.flatMap(({ pack }) => pack ?? []),
        topics,
      ),
    actions: {
      onChoose: (file) => void choose(file),
      onSave: saveWaiting,
      onCancel() {
        if (waiting?.text === null) void forgetDraft();
        waiting = null;
        say(null);
      },
      onSwitch: (id, isOn) => void act(() => switchPack(id, isOn)),
      onMove: (id, by) => void act(() => movePack(id, by)),
      onExport(id) {
        const text = kept.find((pack) => pack.id === id)?.text ?? null;
        if (text !== null) saveAsFile(`${id}.json`, text);
      },
      onRemove(id) {
        const title = titleOf(kept.find((pack) => pack.id === id));
        void act(async () => {
          const gone = await removePack(id);
          removed = gone === null ? null : { ...gone, title };
        }, words.removed(title));
      },
      onUndo() {
        const gone = removed;
        if (gone === null) return;
        void act(async () => {
          try {
            await restorePack(gone);
          } catch (error) {
            removed = gone; // its text is nowhere else
            throw error;
          }
        }, words.restored(gone.title));
      },
      onRename: (title) => change((pack) => ({ ...pack, title })),
      onEdit: (topic, edit) => change((pack) => editCard(pack, topic, edit)),
      onDrop: (topic) => change((pack) => dropCard(pack, topic)),
    },
  };
}

function onShelf(kept: KeptPack): PackShelf['packs'][number] {
  const isBuiltIn = kept.id === builtInPack.id;
  const pack = isBuiltIn ? builtInPack : kept.pack;
  return {
    id: kept.id,
    title: titleOf(kept),
    isOn: kept.isOn && (isBuiltIn || pack !== null),
    isBuiltIn,
    cards: pack?.cards.length ?? 0,
    aliases: pack === null ? 0 : spellingsOf(pack).length,
    problem: kept.problem,
  };
}

function offerOf(waiting: Waiting | null, kept: readonly KeptPack[]): PackOffer | null {
  if (waiting === null) return null;
  const { pack, text } = waiting;
  const others = kept.filter(({ id }) => id !== pack.id);
  const packs = others.flatMap((other) => (other.id === builtInPack.id ? builtInPack : (other.pack ?? [])));
  const same = kept.find(({ id }) => id === pack.id);
  return {
    pack,
    isDraft: text === null,
    replaces: same === undefined ? null : titleOf(same),
    clashes: findClashes(pack, packs),
  };
}

function titleOf(kept: KeptPack | undefined): string {
  if (kept?.id === builtInPack.id) return builtInPack.title;
  return kept?.pack?.title ?? kept?.id ?? '';
}

function problemsOf({ problems }: PackError, text: string, words: PackWords): string[] {
  let pack: unknown = null;
  try {
    pack = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // Which is what the problems tell.
  }
  const told = problems.slice(0, MOST_PROBLEMS).map((problem) => describeProblem(problem, pack));
  return problems.length > MOST_PROBLEMS ? [...told, words.moreProblems(problems.length - MOST_PROBLEMS)] : told;
}
