import type { Mention } from '../../linking/mention.ts';
import type { TopicId } from '../../pack/card.ts';
import { inSlices } from '../../text/in-slices.ts';
import { isCapital } from '../../text/letters.ts';
import { isDeniedBy } from '../explanations/asserted.ts';
import type { CardOnPage, PageContext, Quote } from '../page-report.ts';
import { isFragment } from '../sentences/fragment.ts';
import { leansBack } from '../sentences/leaning.ts';
import { areAlike, countSentences, wordsOf } from '../sentences/likeness.ts';
import { isMarred } from '../sentences/marred.ts';
import { isOfTheStory } from '../sentences/of-the-story.ts';
import { asQuote } from '../sentences/quote.ts';
import { type ReadSentence, SENTENCES_A_SLICE } from '../sentences/read-sentence.ts';

/** A page below this many words is read about as fast as its summary. */
const FEWEST_WORDS = 220;
/** One sentence more for each so many words, up to the most. */
const WORDS_A_SENTENCE = 110;
const MOST = 4;
/** A lone sentence is a passing mention, no summary. */
const FEWEST = 2;
const SHORTEST = 45; // UTF-16 units
const LONGEST = 360;

/** What the topics of a sentence, its place, and how central its words are to the page count for. */
const TOPIC_SHARE = 1;
const PLACE_SHARE = 0.6;
const CENTRAL_SHARE = 1;
/** The writer's own voice is seldom the news. */
const OWN_VOICE = /^["“(]?(?:I|My|You|Your|We|Our|There|Here)\b/;
const OWN_VOICE_COST = 0.5;
/** A picture's or a section's title: "How Llama 3 plays chess." And what is bracketed off: "[Paper] [Code] We release". */
const OPENS_NO_STATEMENT = /^(?:How|Why)\b|^[!#%&*+,./:;<=>?[\\\]^_`{|}~\u2190-\u2bff\ud83c-\ud83e-]/;
/** "Quick summary: DeepSeek is", "Trouble with tuning: A member asks": what stands before the colon is a title, and left out. */
const LABEL = /^(?:[^\s:.!?“"]{1,25} ){0,7}[^\s:.!?“"]{1,25}: /;
/** What speaks of the page itself: its parts, its pictures. */
const OF_THE_PAGE =
  /\b(?:(?:in|of) (?:this|the) (?:article|(?:blog )?post|blog|guide|section|tutorial|chapter|page)|(?:figure|fig\.|table) \d|(?:shown|listed|see|the following|described) (?:above|below)|below (?:shows?|are|is))\b/;

/** Who wrote the page: "Jane Doe is a reporter who covers open source." */
const OF_THE_AUTHOR =
  /^(?:About )?[A-ZÀ-Þ][A-Za-zÀ-ɏ.’'-]{1,30}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.’'-]{0,30}){1,3},? (?:is|was|covers|writes|reports|has been|joined)\b.{0,120}\b(?:reporter|editor|writer|journalist|columnist|correspondent|freelancer?|contributor|blogger|covers|covering)\b/;

/** What the pattern above ends in: asked first, because most pages never need the longer one. */
const WRITERS_WORK = /reporter|editor|writer|journalist|columnist|correspondent|freelance|contributor|blogger|cover/;

interface Candidate {
  readonly sentence: ReadSentence;
  readonly quote: Quote;
  readonly words: ReadonlySet<string>;
  readonly value: number;
}

/**
 * At most four of the page's sentences about its topics, in page order; none for a page too short to need one. Yields where it may be
 * interrupted.
 */
export function* summarise(
  sentences: readonly ReadSentence[],
  mentions: readonly Mention[],
  cards: readonly CardOnPage[],
  context: PageContext,
  words: number,
): Generator<undefined, Quote[]> {
  if (words < FEWEST_WORDS) return [];
  const most = Math.min(MOST, Math.floor(words / WORDS_A_SENTENCE));
  const told = sentences.filter((it) => it.kind === 'paragraph' || it.kind === 'item');
  const weights = new Map(cards.map(({ topic, weight }) => [topic, weight]));
  const candidates = yield* rate(told, mentions, weights, context.title ?? '');
  const picked = pick(candidates, most);
  if (picked.length < FEWEST) return [];
  return picked.sort((a, b) => a.sentence.start - b.sentence.start).map((it) => it.quote);
}

function* rate(
  told: readonly ReadSentence[],
  mentions: readonly Mention[],
  weights: ReadonlyMap<TopicId, number>,
  title: string,
): Generator<undefined, Candidate[]> {
  const quotable: (Omit<Candidate, 'value'> & { readonly at: number })[] = [];
  const vocabulary = new Set<string>();
  yield* inSlices(told, SENTENCES_A_SLICE, (whole, at) => {
    const sentence = withoutLabel(whole, mentions);
    const quote = sentence !== null && isQuotable(sentence) ? asQuote(sentence) : null;
    if (sentence === null || quote === null) return;
    const words = sentence.words();
    for (const word of words) vocabulary.add(word);
    quotable.push({ sentence, at, quote, words });
  });
  if (quotable.length < FEWEST) return [];
  const titleWords = wordsOf(title);
  const spread = yield* countSentences(vocabulary, told);
  const candidates: Candidate[] = [];
  yield* inSlices(quotable, SENTENCES_A_SLICE, ({ sentence, at, quote, words }) => {
    const value =
      TOPIC_SHARE * topicValue(sentence, mentions, weights) +
      PLACE_SHARE / (1 + at / 6) +
      CENTRAL_SHARE * centrality(words, spread, titleWords, told.length) -
      (OWN_VOICE.test(sentence.text) ? OWN_VOICE_COST : 0);
    candidates.push({ sentence, quote, words, value });
  });
  return candidates;
}

/** null where what follows the label is no sentence of its own. */
function withoutLabel(sentence: ReadSentence, mentions: readonly Mention[]): ReadSentence | null {
  const label = LABEL.exec(sentence.text)?.[0];
  if (label === undefined) return sentence;
  const text = sentence.text.slice(label.length);
  if (!isCapital(text) || isDeniedBy(label)) return null;
  const start = sentence.start + label.length;
  return {
    ...sentence,
    text,
    start,
    mentions: sentence.mentions.filter((it) => (mentions[it]?.span.start ?? 0) >= start),
  };
}

function isQuotable({ text, mentions, kind }: ReadSentence): boolean {
  if (mentions.length === 0 || text.length < SHORTEST || text.length > LONGEST) return false;
  if (kind === 'item' && !isCapital(text)) return false;
  if (!/[.!。！．]["”’»)\]」』]*$/.test(text) || isMarred(text) || leansBack(text)) return false;
  if (!isOfTheStory(text) || isFragment(text)) return false;
  if (OPENS_NO_STATEMENT.test(text) || OF_THE_PAGE.test(text.toLowerCase())) return false;
  return !(WRITERS_WORK.test(text) && OF_THE_AUTHOR.test(text));
}

/** The heaviest topic counts in full, each other one half of what it weighs. */
function topicValue(
  sentence: ReadSentence,
  mentions: readonly Mention[],
  weights: ReadonlyMap<TopicId, number>,
): number {
  const topics = new Set(sentence.mentions.map((index) => mentions[index]?.topic ?? ''));
  const own = [...topics].map((topic) => weights.get(topic) ?? 0).sort((a, b) => b - a);
  return own.reduce((sum, weight, at) => sum + (at === 0 ? weight : weight / 2), 0) / 1.5;
}

/** The mean over a sentence's words of how widely the page uses them (SumBasic), words of the title counting double. */
function centrality(
  bag: ReadonlySet<string>,
  spread: ReadonlyMap<string, number>,
  titleWords: ReadonlySet<string>,
  sentences: number,
): number {
  let sum = 0;
  for (const word of bag) {
    const share = Math.sqrt(((spread.get(word) ?? 1) - 1) / Math.max(1, sentences));
    sum += titleWords.has(word) ? 2 * share : share;
  }
  return bag.size === 0 ? 0 : (4 * sum) / Math.max(8, bag.size);
}

function pick(candidates: readonly Candidate[], most: number): Candidate[] {
  const picked: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.value - a.value)) {
    if (picked.length === most) break;
    if (!picked.some((it) => areAlike(it.words, candidate.words))) picked.push(candidate);
  }
  return picked;
}
