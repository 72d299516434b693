import { APART, characterClass, IDEOGRAPH, isWordCharacter, OTHER } from '../../text/character-class.ts';
import { fitsCase } from '../names/case-rule.ts';
import type { Match } from '../names/find-matches.ts';
import type { Cue, Gazetteer } from '../names/gazetteer.ts';
import { endOfItemBefore, startOfItemBehind } from './list-joints.ts';

const WORDS_BEFORE = 3; // the longest cue before a name, in words
const LONGEST_WORD = 40; // characters
const LONGEST_QUOTATION = 40; // characters; a headline quotes a word or two

/**
 * The topic's cues right before and right behind a match: parted from it by nothing, a space, a hyphen, or behind it a short quotation;
 * and those that are the item before or behind it in a list.
 */
export type BesideFinder = (match: Match) => readonly Cue[];

/** A cue beside the span in hand, and where it stands. */
interface Beside {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
}

/** What is given holds until the next match is asked about. */
export function createBesideFinder(gazetteer: Gazetteer, text: string, folded: string): BesideFinder {
  const found: Cue[] = [];
  const around: Beside[] = []; // of all topics, so that topics that share a name share the search
  let span = { start: -1, end: -1, hasList: false };
  let start = 0;
  let wanted: Cue['place'] = 'after';
  let wantedEnd = -1; // where a cue must end; -1 if anywhere

  function reach(node: number, end: number): void {
    if (wantedEnd >= 0 && end !== wantedEnd) return;
    for (const cue of gazetteer.besideCuesAt(node)) if (cue.place === wanted) around.push({ cue, start, end });
  }

  function lookBehind(from: number, place: Cue['place']): void {
    start = from;
    wanted = place;
    wantedEnd = -1;
    gazetteer.trie.walk(folded, from, reach);
  }

  function lookBefore(end: number, place: Cue['place']): void {
    start = end;
    wanted = place;
    wantedEnd = end;
    for (let word = 0; word < WORDS_BEFORE; word += 1) {
      const previous = previousWord(folded, start);
      if (previous === start) break;
      start = previous;
      gazetteer.trie.walk(folded, start, reach);
    }
  }

  function lookAround(match: Match): void {
    const behind = isSeparator(folded, match.end) ? match.end + 1 : match.end;
    lookBehind(behind, 'after');
    const unquoted = behind > match.end ? behindQuotation(folded, behind) : behind;
    if (unquoted > behind) lookBehind(unquoted, 'after');
    lookBefore(isSeparator(folded, match.start - 1) ? match.start - 1 : match.start, 'before');
  }

  function lookAlongList(match: Match): void {
    const itemBefore = endOfItemBefore(folded, match.start);
    if (itemBefore > 0) lookBefore(itemBefore, 'list');
    const itemBehind = startOfItemBehind(folded, match.end);
    if (itemBehind > 0) lookBehind(itemBehind, 'list');
  }

  function speaksOf({ topic, name }: Match, { cue, start, end }: Beside): boolean {
    if (cue.topic !== topic || (cue.on !== null && !cue.on.includes(name.text))) return false;
    if (cue.place === 'list' && isApostrophe(folded, end)) return false; // "Google's Gemini" is another item than "Google"
    return fitsCase(text, start, end, cue.text, cue.rule);
  }

  return (match) => {
    if (match.start !== span.start || match.end !== span.end) {
      span = { start: match.start, end: match.end, hasList: false };
      around.length = 0;
      lookAround(match);
    }
    if (match.topic.hasListCues && !span.hasList) {
      span.hasList = true;
      lookAlongList(match);
    }
    found.length = 0;
    for (const beside of around) if (speaksOf(match, beside)) found.push(beside.cue);
    return found;
  };
}

/** Where the text goes on behind the quotation that opens at `at`, as in a headline's "Name 'Piracy' Lawsuit"; `at` if none does. */
function behindQuotation(folded: string, at: number): number {
  const mark = folded[at];
  if (mark !== "'" && mark !== '"') return at;
  const close = folded.slice(at + 1, at + 1 + LONGEST_QUOTATION).indexOf(mark);
  if (close < 1) return at;
  const end = at + 1 + close + 1;
  return isSeparator(folded, end) ? end + 1 : at;
}

function isSeparator(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return code === 0x20 || code === 0x2d;
}

/** Where the word before `end` begins, a space or hyphen between allowed; `end` if a sign or line end stands there. */
function previousWord(folded: string, end: number): number {
  let at = isSeparator(folded, end - 1) ? end - 1 : end;
  if (at <= 0 || characterClass(folded.charCodeAt(at - 1)) === OTHER)
    return isApostrophe(folded, at - 1) ? at - 1 : end;
  if (characterClass(folded.charCodeAt(at - 1)) === IDEOGRAPH) return at - 1;
  const limit = Math.max(0, at - LONGEST_WORD);
  const isApart = characterClass(folded.charCodeAt(at - 1)) === APART;
  const isOfWord = (code: number) => (isApart ? characterClass(code) === APART : isWordCharacter(code));
  while (at > limit && isOfWord(folded.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** The middle of "Meta's", which is three words. */
function isApostrophe(folded: string, at: number): boolean {
  return at > 0 && folded.charCodeAt(at) === 0x27;
}
