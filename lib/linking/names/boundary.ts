import { APART, characterClass, isWordCharacter, OTHER } from '../../text/character-class.ts';

const LONGEST_ADDRESS = 200; // characters looked at on either side
// With a scheme or www., an e-mail address, a handle or scope (one word: "@Two Words" is none), a path.
const ADDRESS = /:\/\/|^www\.|[a-z0-9]@|@\S*$|\\|[a-z0-9-]\.[a-z]{2,}\/|^(?:\.{0,2}|~)\/[a-z]/;

/** Whether the span stands as a word of its own: not a part of an identifier, a file name, an address or a handle. */
export function isWholeName(text: string, start: number, end: number): boolean {
  const before = start > 0 ? text.charCodeAt(start - 1) : 0x20;
  const after = end < text.length ? text.charCodeAt(end) : 0x20;
  if (isGlued(before, text, start - 2) && isWordCharacter(text.charCodeAt(start))) return false;
  if (isGlued(after, text, end + 1) && isWordCharacter(text.charCodeAt(end - 1))) return false;
  if (isApart(before) && isApart(text.charCodeAt(start))) return false;
  if (isApart(after) && isApart(text.charCodeAt(end - 1))) return false;
  if (isHangul(before) && isHangul(text.charCodeAt(start))) return false; // endings follow a name, nothing precedes it
  if (isShortcode(before, after) || isOwner(text, start, after)) return false;
  if (isFileNamePoint(text, before, start - 2) || isExtension(text, after, end)) return false;
  return !isInAddress(text, start, end);
}

/** By a letter, a digit, $ or \, or an underscore that goes on: "name_x", but "_name_" is an emphasis. */
function isGlued(code: number, text: string, beyond: number): boolean {
  if (code === 0x5f) return isWordCharacter(text.charCodeAt(beyond));
  return isWordCharacter(code) || code === 0x24 || code === 0x5c;
}

function isApart(code: number): boolean {
  return characterClass(code) === APART;
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code < 0xd7b0;
}

/** ":name:", an emoji. */
function isShortcode(before: number, after: number): boolean {
  return before === 0x3a && after === 0x3a;
}

/** "x-name/", the owner of a repository. */
function isOwner(text: string, start: number, after: number): boolean {
  return after === 0x2f && isHyphenTo(text, start - 1, start - 2);
}

/** "ai.name": a point that has a word right before it. */
function isFileNamePoint(text: string, before: number, at: number): boolean {
  return before === 0x2e && at >= 0 && isWordCharacter(text.charCodeAt(at));
}

/** "name.py": a point that has a small letter right behind it. */
function isExtension(text: string, after: number, end: number): boolean {
  const next = end + 1 < text.length ? text.charCodeAt(end + 1) : 0x20;
  return after === 0x2e && next >= 0x61 && next <= 0x7a;
}

function isInAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < LONGEST_ADDRESS && isAddressCharacter(text.charCodeAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < LONGEST_ADDRESS && isAddressCharacter(text.charCodeAt(to))) to += 1;
  return to - from > end - start && ADDRESS.test(text.slice(from, to).toLowerCase());
}

/** Addresses in running text are ASCII without spaces, brackets or quotes. */
function isAddressCharacter(code: number): boolean {
  if (code <= 0x20 || code > 0x7e) return false;
  return !(code === 0x22 || code === 0x27 || code === 0x28 || code === 0x29 || code === 0x3c || code === 0x3e);
}

/** Whether hyphens join the span to further words: "x-name", "name-y". Ideographs need no hyphen and do not count. */
export function isJoined(text: string, start: number, end: number): boolean {
  return isHyphenTo(text, start - 1, start - 2) || isHyphenTo(text, end, end + 1);
}

function isHyphenTo(text: string, at: number, word: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x2d && code !== 0x2010 && code !== 0x2011) return false;
  return characterClass(text.charCodeAt(word)) !== OTHER;
}
