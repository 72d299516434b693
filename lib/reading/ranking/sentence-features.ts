import { isCapital, isLatin } from '../../text/letters.ts';
import type { PlacedSentence } from '../sentences/placed-sentence.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { Features } from './linear-model.ts';
import type { Opening } from './opening.ts';

/** Kana, Chinese characters, Thai, Lao: scripts without spaces between words. */
const UNSPACED = /[\u3041-\u30ff\u3400-\u9fff\u0e00-\u0eff]/;
const CHARACTERS_A_WORD = 1.8; // of those scripts
/** A run of letters and digits with what may stand within it. */
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const LATIN_WORD = /[0-9A-Za-zªµºÀ-ÖØ-öø-ɏ]+(?:['’.-][0-9A-Za-zÀ-ÖØ-öø-ɏ]+)*/g;
const QUOTATION = /["“„«「『][^"”“»」』]{3,400}["”»」』]/g;
const FULL_STOP = /[.!。！．؟]["”’»)\]」』]*$/;
const QUESTION = /[?？؟]["”’»」]?$/;

/** What is known of a sentence, each fact as a number of about 0 to 4, in groups. `text` is what is shown of it, `spoken` its words. */
export function sentenceFeatures(
  article: ArticleFacts,
  placed: PlacedSentence,
  text: string,
  spoken: readonly string[],
  opening: Opening,
): readonly Features[] {
  return [
    placeFeatures(placed, article),
    wordFeatures(placed, article),
    formFeatures(text, spoken),
    openingFeatures(opening),
    voiceFeatures(placed, text),
    topicFeatures(placed, article),
  ];
}

function placeFeatures(placed: PlacedSentence, { told, headings, keyHeadings }: ArticleFacts): Features {
  const { at, section, inBlock, blockSentences, blocksSinceHeading, heading, listLength } = placed;
  const fromEnd = told.length - 1 - at;
  const isUnderHeading = heading !== null && blocksSinceHeading === 0;
  return {
    'place log': Math.log1p(at),
    'place share': at / Math.max(1, told.length - 1),
    'place first': flag(at === 0),
    'place of first 3': flag(at < 3),
    'place of first 6': flag(at < 6),
    'place of last 2': flag(fromEnd < 2),
    'opens its paragraph': flag(inBlock === 0),
    'place in paragraph': Math.min(5, inBlock),
    'sentences of paragraph': Math.log(blockSentences),
    'under a heading': flag(isUnderHeading),
    'first under a heading': flag(isUnderHeading && inBlock === 0),
    'headings before': Math.log1p(section),
    'headings of article': Math.log1p(headings),
    'sentences of article': Math.log1p(told.length),
    item: flag(listLength > 0),
    'items of list': Math.log1p(listLength),
    'under key points': flag(heading !== null && keyHeadings.has(heading)),
  };
}

function wordFeatures(placed: PlacedSentence, article: ArticleFacts): Features {
  const { told, centrality, titleWords, titleWeight, leadWords } = article;
  const { sentence, at, heading } = placed;
  const words = sentence.words();
  const inTitle = common(words, titleWords);
  const { degree, rank, spread } = centrality[at] ?? { degree: 0, rank: 0, spread: 0 };
  const before = told[at - 1]?.sentence.words();
  const next = told[at + 1]?.sentence.words();
  return {
    'title share': inTitle / Math.max(1, titleWords.size),
    'title rare share': weightOf(words, titleWeight),
    'share in title': inTitle / Math.max(4, words.size),
    'any word of title': flag(inTitle > 0),
    'says the title': flag(words.size > 2 && inTitle / Math.max(words.size, titleWords.size) > 0.8),
    'like the lead': at < 3 ? 0 : common(words, leadWords) / Math.max(5, words.size),
    'like its heading': heading === null ? 0 : common(words, heading.words()) / Math.max(2, heading.words().size),
    'like the one before': before === undefined ? 0 : common(words, before) / Math.max(4, words.size),
    'like the next': next === undefined ? 0 : common(words, next) / Math.max(4, words.size),
    degree,
    'degree rank': rank,
    spread,
  };
}

function formFeatures(text: string, spoken: readonly string[]): Features {
  const isUnspaced = UNSPACED.test(text);
  const length = isUnspaced ? text.length / CHARACTERS_A_WORD : spoken.length;
  const names = countNames(text);
  const numbers = text.match(/\d+/g)?.length ?? 0;
  return {
    words: Math.log1p(length),
    'words squared': Math.log1p(length) ** 2,
    'under 5 words': flag(length < 5),
    'under 8 words': flag(length < 8),
    'over 32 words': flag(length > 32),
    'over 45 words': flag(length > 45),
    'names of two words': Math.min(3, names.pairs),
    'share of capitals': isUnspaced ? 0 : names.capitals / Math.max(5, spoken.length),
    'a number': flag(numbers > 0),
    numbers: Math.min(4, numbers),
    'money or share': flag(/[$€£¥%]|\b(?:m|b)illion|Milli(?:on|ard)|percent|亿|万|억/i.test(text)),
    'a year': flag(/(?<!\d)(?:19|20)\d\d(?!\d)/.test(text)),
    'ends in a stop': flag(FULL_STOP.test(text)),
    question: flag(QUESTION.test(text)),
    'asks within': flag(/[?？]/.test(text)),
    exclaims: flag(/[!！]/.test(text)),
    colon: flag(/[:：]/.test(text)),
    semicolon: flag(/[;；]/.test(text)),
    brackets: flag(/[(（[]/.test(text)),
    dash: flag(/[—–]| - /.test(text)),
    commas: Math.min(5, text.match(/[,，、]/g)?.length ?? 0),
    'markup or address': flag(/\*\*|__|https?:|www\.|[<>{}|#@]/.test(text)),
    'no spaces': flag(isUnspaced),
  };
}

function openingFeatures(opening: Opening): Features {
  return {
    'opens with pronoun': flag(opening.points),
    'opens with connective': flag(opening.connects),
    'opens with the noun': flag(opening.isTheNoun),
    'opens with name': flag(opening.isName),
    'opens with quote': flag(opening.isQuote),
    'opens with number': flag(opening.isNumber),
    'opens small': flag(opening.isSmall),
    'opens with sign': flag(opening.isSign),
    'opens in first person': flag(opening.isFirstPerson),
    'first person': flag(opening.hasFirstPerson),
    'second person': flag(opening.hasSecondPerson),
  };
}

function voiceFeatures({ sentence }: PlacedSentence, text: string): Features {
  const { isReported, speaker } = sentence.attribution();
  const quoted = (text.match(QUOTATION) ?? []).reduce((sum, it) => sum + it.length, 0);
  return {
    'a quotation': flag(quoted > 0),
    'quoted share': quoted / Math.max(1, text.length),
    'reports a view': flag(isReported),
    'names a speaker': flag(speaker !== null),
  };
}

function topicFeatures({ sentence }: PlacedSentence, { mentions, topicWeights }: ArticleFacts): Features {
  const topics = new Set(sentence.mentions.map((index) => mentions[index]?.topic ?? ''));
  return {
    'weight of topic': Math.max(0, ...[...topics].map((topic) => topicWeights.get(topic) ?? 0)),
    topics: Math.min(3, topics.size),
    'none of the topics': flag(mentions.length > 0 && topics.size === 0),
    'article has topics': flag(mentions.length > 0),
  };
}

export function flag(is: boolean): number {
  return is ? 1 : 0;
}

/** In small letters, apostrophes straight. */
export function spokenWords(text: string): readonly string[] {
  const found = text.toLowerCase().match(isLatin(text) ? LATIN_WORD : WORD) ?? [];
  return found.map((word) => (word.includes('’') ? word.replaceAll('’', "'") : word));
}

function countNames(text: string): { readonly pairs: number; readonly capitals: number } {
  let [pairs, capitals, wasCapital] = [0, 0, false];
  for (const word of text.split(' ')) {
    const is = isCapital(word) && word.length > 1;
    if (is) capitals += 1;
    if (is && wasCapital) pairs += 1;
    wasCapital = is && !/[,.;:!?]$/.test(word);
  }
  return { pairs, capitals };
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared += 1;
  return shared;
}

function weightOf(words: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [word, weight] of weights) if (words.has(word)) sum += weight;
  return sum;
}
