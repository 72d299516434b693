// Where items of a list meet: "Name, Other", "Other and Name".

const LONGEST_JOINT = 12; // characters; ", and the " is ten
const AND = '(?:and|or|und|oder|et|ou|y|e|o|en|of)';
const JOINT = `(?:,|[、，/]| &| ${AND}(?= )|和|与|と)(?: ${AND}(?= ))?(?: the(?= ))? ?["']?`;
const AT_END = new RegExp(`["']?${JOINT}$`);
const AT_START = new RegExp(`^["']?${JOINT}`);

/** Where the item before the one that begins at `start` ends; -1 if none stands there. `folded` as `fold` gives it. */
export function endOfItemBefore(folded: string, start: number): number {
  const from = Math.max(0, start - LONGEST_JOINT);
  const joint = AT_END.exec(folded.slice(from, start));
  return joint === null ? -1 : from + joint.index;
}

/** Where the item behind the one that ends at `end` begins; -1 if none stands there. */
export function startOfItemBehind(folded: string, end: number): number {
  const joint = AT_START.exec(folded.slice(end, end + LONGEST_JOINT));
  return joint === null ? -1 : end + joint[0].length;
}
