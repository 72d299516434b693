import { isCapital } from '../../text/letters.ts';
import { isMarred } from './marred.ts';
import type { PlacedSentence } from './placed-sentence.ts';

/** Words of a story, and not offers, notes or lines of an author box: rules for what is never fit to be shown alone. */
const OFFER =
  /\b(?:subscribe|sign up (?:for|to)|(?:our|this|free|weekly|weekday|daily) newsletter|(?:today|this week)['’]s edition of|click here|read more|all rights reserved|advertisement|sponsored by|cookies?|follow us|brought to you by|links? mentioned|earlier version of this|(?:article|story|post) (?:was|is) (?:from|part of|written|produced|created|generated|updated|corrected)|trademarks? of|terms (?:of use|of service|and conditions))\b|^(?:disclosure|correction|clarification|editor['’]s note|disclaimer)\b/i;
/** Headings over what is not of the story: its author, its sponsor, other stories, a form. */
const OTHER_PART =
  /^(?:about (?:the )?(?:author|us|this newsletter)|author|sponsor(?:ed)?\b|a (?:word|message) from|related(?: (?:articles|posts|stories|reading))?$|read (?:more|next|also)|more (?:from|on|stories)|subscribe|newsletter|podcast|comments?$|share this|get started$|über (?:den autor|die autorin|uns)|à propos de|sobre (?:el autor|nosotros|o autor)|相关(?:文章|阅读)|关于作者|関連記事|관련 기사)/i;
/** "Jane Doe is a reporter who covers open source." */
const AUTHOR =
  /^(?:About )?[A-ZÀ-Þ][A-Za-zÀ-ɏ.’'-]{1,30}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.’'-]{0,30}){1,3},? (?:is|was|covers|writes|reports|has been|joined)\b.{0,120}\b(?:reporter|editor|writer|journalist|columnist|correspondent|freelancer?|contributor|blogger|covers|covering)\b/;
const WRITERS_WORK = /reporter|editor|writer|journalist|columnist|correspondent|freelance|contributor|blogger|cover/;
/** "Myth: Llama is", "Claim: Llama is" */
const DENIED_LABEL = /^(?:claims?|myth|fiction|false|misconception|rumou?r|misleading)(?: #?\d{1,2})?[:：]/i;
/** The next sentence says that it is not so, or only under a condition. */
const TAKEN_BACK =
  /^(?:(?:but )?(?:this|that) (?:doesn['’]t|does not|isn['’]t|is not|wasn['’]t) (?:mean|true|so|the case|quite|entirely)|not (?:so|quite|exactly|anymore|any more|really)[ .,]|wrong[.!]|except (?:that )?(?:it|they)|to use (?:it|them),? you|das (?:heißt|bedeutet|stimmt) (?:aber )?nicht|(?:mais )?(?:ce n['’]est pas|cela ne (?:veut|signifie))|(?:pero )?(?:esto|eso) no (?:es|significa)|(?:ma )?(?:questo|ciò) non (?:è|significa)|(?:mas )?isso não (?:é|significa))/i;

/** What answers a question that is not shown, and does not say it again: "The answer was no". */
const ANSWER =
  /^(?:(?:The|Die|La|A) (?:[a-zà-ÿ]+ )?(?:answer|Antwort|réponse|respuesta|risposta|resposta)(?! (?:to|auf|à|a|alla) )|答案|答えは|답은|الجواب|الإجابة)/;

const SHORTEST = 25; // UTF-16 units
const SHORTEST_UNSPACED = 12; // of scripts in which a sign is half a word
const LONGEST = 480; // longer than any sentence that a reader takes in at a glance
const LEAST_LETTERS = 0.5; // share; less is a table or a formula
const UNSPACED = /[\u3041-\u30ff\u3400-\u9fff\u0e00-\u0eff\uac00-\ud7a3]/;

/** A sentence as it would be shown. */
export interface Shown {
  readonly text: string;
  /** UTF-16 offset into the page's text. */
  readonly start: number;
}

/** "Quick summary: DeepSeek is", "Trouble with tuning: A member asks": what stands before the colon is a title. */
const LABEL = /^(?:[^\s:：.!?“"]{1,25} ){0,7}[^\s:：.!?“"]{1,25}: /;
/** "LEEDS, Nov 3 (Reuters) - ", "LEEDS — ": where, when and by whom a report was sent. */
const DATELINE =
  /^(?:(?:\p{Lu}[\p{L}\d.,’' ]{0,40})?\(\p{Lu}[\w ./&-]{1,24}\) ?[-–—] ?|\p{Lu}{3}[\p{Lu}., ]{0,30} ?[–—] ?)/u;
/** "EXECUTIVE SUMMARY On Monday": capitals that run into the sentence, which begins with a short word. Not "NASA The" of two names. */
const CAPITALS = /^(?:\p{Lu}{4,} )+(?:\p{Lu}{3,} )*(?=\p{Lu}\p{Ll}{0,3} )/u;
const LEAST_WITHOUT_LABEL = 0.6; // share of the sentence

/** The sentence without a title before its colon, a dateline or a heading in capitals, where what follows is a sentence of its own. */
export function withoutLabel({ text, start }: Shown): Shown {
  const sent = (DATELINE.exec(text) ?? CAPITALS.exec(text))?.[0];
  const label = sent ?? LABEL.exec(text)?.[0] ?? '';
  const rest = text.slice(label.length);
  const isWhole = sent !== undefined || rest.length >= LEAST_WITHOUT_LABEL * text.length;
  const isSentence = label !== '' && isCapital(rest) && isWhole;
  return isSentence && !DENIED_LABEL.test(label) ? { text: rest, start: start + label.length } : { text, start };
}

/** Whether a sentence may be shown alone at all. `next` is the one after it, in the same paragraph. */
export function isFit({ sentence, heading }: PlacedSentence, shown: Shown, next: string | null): boolean {
  const { text } = shown;
  const shortest = UNSPACED.test(text) ? SHORTEST_UNSPACED : SHORTEST;
  if (text.length < shortest || text.length > LONGEST || isMarred(text) || DENIED_LABEL.test(sentence.text))
    return false;
  if (ANSWER.test(text) || (next !== null && TAKEN_BACK.test(next))) return false;
  if (heading !== null && OTHER_PART.test(heading.text)) return false;
  return !OFFER.test(text) && !(WRITERS_WORK.test(text) && AUTHOR.test(text)) && isMostlyLetters(text);
}

function isMostlyLetters(text: string): boolean {
  const signs = text.match(/[\d\s!-/:-@[-`{-~|·•–—]/g)?.length ?? 0;
  return text.length - signs >= LEAST_LETTERS * text.length;
}
