import type { Argument, Card, CardSet, Fact, Spectrum, Status, Update } from '../card.ts';
import type { Contrast } from '../contrast.ts';

/** What of a pack is told in words. */
export type ToldSet = CardSet & { readonly contrasts?: readonly Contrast[] };

/** Says a text in another language; null where it has no words for it. `at` is where it stands: `llama.facts[0].label`. */
export type Say = (text: string, at: string) => string | null;

/**
 * The same set with its texts as `say` says them. What it has no words for stays as it is, and says that it is in the set's language:
 * a card as a whole where its title, question or answers are missing, else the one text, fact or argument. Names of sources and owners stay.
 */
export function mapTexts<Told extends ToldSet>(set: Told, language: string, say: Say): Told {
  const left = set.language;
  const { timeline, contrasts } = set;
  return {
    ...set,
    language,
    title: say(set.title, 'title') ?? set.title,
    cards: set.cards.map((card) => mapCard(card, left, say)),
    ...(timeline && { timeline: timeline.map((it, at) => mapped(it, ['label'], `timeline[${at}]`, left, say)) }),
    ...(contrasts && { contrasts: contrasts.map((it, at) => mapped(it, ['text'], `contrasts[${at}]`, left, say)) }),
  };
}

/** What a reader must have in one language to read a card at all. */
const HEAD = ['title', 'question'] as const;

function mapCard(card: Card, left: string, say: Say): Card {
  const { topic } = card;
  const head = mapped(card, HEAD, topic, left, say);
  const short = mapped(card.short, ['text'], `${topic}.short`, left, say);
  const glance = card.glance && mapped(card.glance, ['text'], `${topic}.glance`, left, say);
  const rest = mapRest(card, left, say); // in any case, so that all places are told
  if ([head, short, glance].some((part) => part?.language !== undefined)) return { ...card, language: left };
  return { ...card, ...head, short, ...(glance && { glance }), ...rest };
}

function mapRest(card: Card, left: string, say: Say): Partial<Card> {
  const { topic, status, spectrum, facts } = card;
  const argumentAt = (argument: Argument, at: string) => mapped(argument, ['says', 'text'], at, left, say);
  return {
    ...(status && { status: mapStatus(status, topic, left, say) }),
    ...(spectrum && { spectrum: mapSpectrum(spectrum, topic, left, say) }),
    ...(facts && {
      facts: facts.map((fact: Fact, at) => mapped(fact, ['label', 'value'], `${topic}.facts[${at}]`, left, say)),
    }),
    explanation: card.explanation.map((it, at) => mapped(it, ['text'], `${topic}.explanation[${at}]`, left, say)),
    arguments: card.arguments.map((it, at) => argumentAt(it, `${topic}.arguments[${at}]`)),
    updates: card.updates.map((it: Update) => mapped(it, ['text'], `${topic}.updates.${it.id}`, left, say)),
  };
}

function mapStatus(status: Status, topic: string, left: string, say: Say): Status {
  const { newest } = status;
  return newest === undefined ? status : { ...status, newest: mapped(newest, ['text'], `${topic}.newest`, left, say) };
}

function mapSpectrum({ places, disagree }: Spectrum, topic: string, left: string, say: Say): Spectrum {
  return {
    places: places.map((it, at) => mapped(it, ['label'], `${topic}.spectrum.places[${at}]`, left, say)),
    ...(disagree && {
      disagree: disagree.map((it, at) => mapped(it, ['says', 'text'], `${topic}.spectrum.disagree[${at}]`, left, say)),
    }),
  };
}

/** All of these texts in the other language, or none. */
function mapped<Part extends { readonly language?: string }>(
  part: Part,
  keys: readonly (keyof Part & string)[],
  at: string,
  left: string,
  say: Say,
): Part {
  const said = keys.map((key) => say(String(part[key]), `${at}.${key}`));
  if (said.includes(null)) return { ...part, language: left };
  return { ...part, ...Object.fromEntries(keys.map((key, index) => [key, said[index]])) };
}

/** A text of a set, and where it first stands. */
export interface PlacedText {
  readonly at: string;
  readonly text: string;
}

/** Every text of a set once, in the order of the set. */
export function textsOf(set: ToldSet): PlacedText[] {
  const first = new Map<string, string>();
  mapTexts(set, set.language, (text, at) => {
    if (!first.has(text)) first.set(text, at);
    return text;
  });
  return [...first].map(([text, at]) => ({ at, text }));
}
