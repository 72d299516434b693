import type { Card, CardKind, TopicId } from './card.ts';
import type { Contrast, Contrasts } from './contrast.ts';
import type { Pack } from './pack.ts';
import { seal, unseal } from './seal.ts';
import type { TopicNames } from './topic-names.ts';
import { withOwnTopics } from './with-own-topics.ts';

/** What a page needs of a pack before a card is asked for: a twentieth of a pack with long cards. */
export interface PageNames {
  /** JSON of lists of `NamedTopic`, sealed: in pieces, so that reading them can pause in between. */
  readonly pieces: readonly string[];
  /** JSON of `Contrasts`, sealed; null for a pack without any. */
  readonly contrasts: string | null;
  /** The pack's. */
  readonly family?: string;
}

/** A topic of a pack, as pages know it. */
export interface NamedTopic extends TopicNames {
  readonly kind: CardKind;
}

/** What of a pack that takes. */
export type PageNamed = Pick<Pack, 'names' | 'contrasts' | 'family'> & {
  readonly cards: readonly Pick<Card, 'topic' | 'kind' | 'updates'>[];
};

const PIECE_LENGTH = 16_000; // UTF-16 units; parsed in a fraction of a millisecond

/** Takes from a pack from outside what pages need of it, with topics that no other pack can have. */
export function pageNames(pack: Pack): PageNames {
  return namesForPages(withOwnTopics(pack));
}

/** The same for a built-in pack, whose topics are its own as they are. */
export function namesForPages({ names, cards, contrasts = [], family }: PageNamed): PageNames {
  const kinds = new Map(cards.map(({ topic, kind }) => [topic, kind]));
  const topics = names.map((entry) => JSON.stringify({ ...entry, kind: kinds.get(entry.topic) ?? 'background' }));
  return {
    pieces: piecesOf(topics),
    contrasts:
      contrasts.length === 0 ? null : seal(JSON.stringify({ cards: [updatesTold(cards, contrasts)], contrasts })),
    ...(family === undefined ? {} : { family }),
  };
}

/** Reads the topics piece by piece, and notes the kind of each. Passes over what was damaged in storage. */
export function* readTopics({ pieces }: PageNames, kinds: Map<TopicId, CardKind>): Generator<TopicNames> {
  for (const piece of pieces) {
    for (const topic of (parsed(piece) ?? []) as readonly NamedTopic[]) {
      kinds.set(topic.topic, topic.kind);
      yield topic;
    }
  }
}

export function readContrasts({ contrasts }: PageNames): Contrasts {
  return (parsed(contrasts) as Contrasts | null) ?? { cards: [] };
}

function piecesOf(topics: readonly string[]): string[] {
  const pieces: string[][] = [];
  let room = 0;
  for (const topic of topics) {
    if (topic.length > room) {
      pieces.push([]);
      room = PIECE_LENGTH;
    }
    pieces.at(-1)?.push(topic);
    room -= topic.length;
  }
  return pieces.map((piece) => seal(`[${piece.join(',')}]`));
}

/** The updates that the contrasts point to. */
function updatesTold(cards: PageNamed['cards'], contrasts: readonly Contrast[]): Pick<Card, 'updates'> {
  const told = new Set(
    contrasts.flatMap((it) => (it.kind === 'version' ? it.releases.map(({ update }) => update) : it.update)),
  );
  return { updates: cards.flatMap(({ updates }) => updates.filter(({ id }) => told.has(id))) };
}

/** null for what was damaged in storage, in whatever way: what is sealed can be read. */
function parsed(sealed: unknown): unknown {
  const json = unseal(sealed);
  return json === null ? null : JSON.parse(json);
}
