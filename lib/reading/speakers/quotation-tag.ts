import { isCapital } from '../../text/letters.ts';
import type { SentenceWords } from './grammar.ts';
import { kindOfName } from './name-kind.ts';
import { voiceOf } from './noun-phrase.ts';
import { phraseEnd, voiceAfter } from './phrase-after.ts';
import { SHORTEST_SPEECH } from './quoted-text.ts';
import { leadingVoice } from './subject.ts';
import { isNamed, isPointing, pointing, type Voice } from './voice.ts';

const LONGEST_LABEL = 7; // tokens
const VERB = /^[a-z]+(?:s|ed|t|ld|te)$/;
const WORD = /^[a-zß-öø-ÿ]{3,}$/;

/** Whether a long quotation, blanked out to its marks, ends at that token. */
export function endsSpeech({ tokens }: SentenceWords, at: number): boolean {
  const [before, mark] = [tokens[at - 1], tokens[at]];
  return before?.lower === '"' && mark?.lower === '"' && mark.end - before.start >= SHORTEST_SPEECH;
}

/** `...,” Jane Roe jokes`, `...,” laughs Jane Roe`: next to a quotation that ends at the token any verb will do. */
export function voiceOfTag(words: SentenceWords, at: number): Voice {
  const { text, tokens, grammar } = words;
  const hasComma = tokens[at + 1]?.lower === ',';
  const from = hasComma ? at + 2 : at + 1;
  const [first, second] = [tokens[from], tokens[from + 1]];
  const endsClause = hasComma || /[,!?.…]/.test(text.charAt((tokens[at]?.start ?? 0) - 1));
  if (first === undefined || second === undefined || !endsClause) return null;
  const to = grammar.pronouns.get(first.lower) ?? null;
  if (to !== null) return second.isWord && !isCapital(second.word) ? pointing(to) : null;
  if (isCapital(first.word) || grammar.articles.has(first.lower)) return voiceBeforeVerb(words, from);
  const { clauseStarts, prepositions, between, passive } = grammar;
  const isVerb = ![clauseStarts, prepositions, between, passive].some((it) => it.has(first.lower));
  if (!isVerb || !WORD.test(first.word) || !isCapital(second.word)) return null;
  const voice = voiceAfter(words, from + 1, true);
  return isNamed(voice) ? voice : null;
}

function voiceBeforeVerb(words: SentenceWords, from: number): Voice {
  const end = phraseEnd(words, from);
  const verb = words.tokens[end];
  if (verb === undefined || !VERB.test(verb.word) || words.grammar.clauseStarts.has(verb.lower)) return null;
  const voice = voiceOf(words, from, end);
  return isNamed(voice) || isPointing(voice) ? voice : null;
}

/** `Jane Roe: “Llama is`, `Jane Roe, head of Acme: “Llama is`, `Jane Roe gives in: “Llama is` */
export function voiceOfLabel(words: SentenceWords): Voice {
  const { tokens } = words;
  const colon = tokens.findIndex(({ lower }) => lower === ':');
  if (colon < 1 || !/^["“„«]$/.test(tokens[colon + 1]?.lower ?? '')) return null;
  const comma = tokens.findIndex(({ lower }) => lower === ',');
  const end = comma > 1 && comma < colon ? comma : colon;
  const voice = end <= LONGEST_LABEL ? voiceOf(words, 0, end) : null;
  if (isNamed(voice) && (end === colon || kindOfName(voice.speaker) === 'person')) return voice;
  const leading = leadingVoice(words, colon);
  return isNamed(leading) || isPointing(leading) ? leading : null;
}
