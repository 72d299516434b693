import { hasLetter } from '../../text/letters.ts';
import { metadataText } from './clean-text.ts';

const MOST_AUTHORS = 12;
const LONGEST_NAME = 80; // characters
const NOBODY = new Set(
  (
    'admin,administrator,root,user,guest,author,authors,editor,editors,staff,webmaster,unknown,anonymous,wordpress,web team,webteam,' +
    'redaktion,redaction,la rédaction,redacción,redaccion,contributor,contributors,posted by,super user,superuser,me,site admin'
  ).split(','),
);
const LEADING =
  /^(?:(?:written|posted|published|reviewed|edited|story|words)\s+)?(?:by|von|par|por|door|di|af|av)[:\s]\s*/i;
const BETWEEN = /\s*(?:;|\||\u2022|\s&\s|\s(?:and|und|et|y|e|en|og|och)\s)\s*/i;

/** Names of people from one value of the metadata: text, a JSON-LD person, or a list of either. */
export function metadataAuthors(value: unknown, site: string | null): string[] {
  const names: string[] = [];
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && at < 4 * MOST_AUTHORS; at += 1) {
    const item = queue[at];
    if (Array.isArray(item)) queue.push(...item.slice(0, MOST_AUTHORS));
    else if (typeof item === 'object' && item !== null) queue.push((item as { name?: unknown }).name);
    else names.push(...namesIn(metadataText(item)));
  }
  const people = names.filter((name) => isName(name, site));
  const known = new Map(people.map((name) => [name.toLowerCase(), name]));
  return [...known.values()].slice(0, MOST_AUTHORS);
}

function namesIn(text: string | null): string[] {
  if (text === null) return [];
  const list = text.replace(LEADING, '');
  // "Jane Doe, John Roe" are two people; "Doe, Jane" is one, and "Jane Doe, Science Editor" has a title.
  const isList = list.split(',').every((part) => /\S\s+\S/.test(part.trim()));
  return list
    .split(BETWEEN)
    .flatMap((part) => (isList ? part.split(',') : [part]))
    .map((name) => name.trim());
}

function isName(name: string, site: string | null): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME || !hasLetter(name)) return false;
  if (NOBODY.has(name.toLowerCase()) || /https?:|www\.|[@/\\{}<>=]|\.(?:com|org|net)\b/i.test(name)) return false;
  return site === null || name.toLowerCase() !== site.toLowerCase();
}
