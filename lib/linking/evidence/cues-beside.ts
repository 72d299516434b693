import { characterClass, IDEOGRAPH, isWordCharacter, OTHER } from '../../text/character-class.ts';
import { fitsCase } from '../names/case-rule.ts';
import type { Match } from '../names/find-matches.ts';
import type { Cue, Gazetteer } from '../names/gazetteer.ts';

const WORDS_BEFORE = 3; // the longest cue before a name, in words
const LONGEST_WORD = 40; // characters

/** The topic's cues right before and right behind a match, parted from it by nothing, a space or a hyphen. */
export type BesideFinder = (match: Match) => readonly Cue[];

/** What is given holds until the next match is asked about. */
export function createBesideFinder(gazetteer: Gazetteer, text: string, folded: string): BesideFinder {
  const found: Cue[] = [];
  let match: Match | null = null;
  let start = 0;
  let before = 0;

  function collect(node: number, end: number, place: Cue['place']): void {
    for (const cue of gazetteer.besideCuesAt(node)) {
      if (match === null || cue.topic !== match.topic || cue.place !== place) continue;
      if (cue.on !== null && !cue.on.includes(match.name.text)) continue;
      if (fitsCase(text, start, end, cue.text, cue.rule)) found.push(cue);
    }
  }

  function reachBehind(node: number, end: number): void {
    collect(node, end, 'after');
  }

  function reachName(node: number, end: number): void {
    if (end === before) collect(node, end, 'before');
  }

  return (asked) => {
    match = asked;
    found.length = 0;
    start = isSeparator(folded, match.end) ? match.end + 1 : match.end;
    gazetteer.trie.walk(folded, start, reachBehind);
    before = isSeparator(folded, match.start - 1) ? match.start - 1 : match.start;
    start = before;
    for (let word = 0; word < WORDS_BEFORE; word += 1) {
      const previous = previousWord(folded, start);
      if (previous === start) break;
      start = previous;
      gazetteer.trie.walk(folded, start, reachName);
    }
    return found;
  };
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
  while (at > limit && isWordCharacter(folded.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** The middle of "Meta's", which is three words. */
function isApostrophe(folded: string, at: number): boolean {
  return at > 0 && folded.charCodeAt(at) === 0x27;
}
