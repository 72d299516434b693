import { metadataText } from './clean-text.ts';
import type { JsonLdNode } from './json-ld.ts';
import { isDesk, isLogin, isName, isRole } from './person-name.ts';
import { plain } from './title.ts';

const MOST_AUTHORS = 12;
const LEADING =
  /^(?:(?:written|posted|published|reviewed|edited|story|words)\s+)?(?:by|von|par|por|door|di|af|av)[:\s]\s*/i;
const LISTED = /\s*[;|•]\s*/;
const AND = /\s+(?:&|and|und|et|y|e|en|og|och)\s+/i;
/** Words of an institution's name: "Office for Woods and Water" is one. */
const OF = /\s(?:for|of|für|fur|pour|para|per|voor|the)\s/;
/** "(with John Roe)", but not an address. */
const ASIDE = /\s*[(（][^.]*$/;
const WORDS = /\S\s+\S/;

/** Names of people from one value of the metadata: text, a JSON-LD person, or a list of either. `site` is the outlet's name. */
export function metadataAuthors(value: unknown, site: string | null): string[] {
  const names = writtenNames(value)
    .filter((name) => !isSite(name, site))
    .flatMap(peopleIn);
  return unique(names.filter((name) => isName(name) && !isLogin(name) && !isDesk(name) && !isSite(name, site)));
}

/** Of names those that are the site's too, as on a site of one's own: "Ann Example", but not "The Harbour Post". */
export function namesakesOfSite(value: unknown, site: string | null): string[] {
  return unique(
    writtenNames(value).filter(
      (name) =>
        isSite(name, site) && isName(name) && WORDS.test(name) && !/^(?:the|die|der|das|le|la|el|il)\s/i.test(name),
    ),
  );
}

function unique(names: readonly string[]): string[] {
  const known = new Map(names.map((name) => [name.toLowerCase(), name]));
  return [...known.values()].slice(0, MOST_AUTHORS);
}

function writtenNames(value: unknown): string[] {
  const names: string[] = [];
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && at < 4 * MOST_AUTHORS; at += 1) {
    const item = queue[at];
    if (Array.isArray(item)) queue.push(...item.slice(0, MOST_AUTHORS));
    else if (typeof item === 'object' && item !== null) queue.push((item as JsonLdNode).name);
    else names.push(metadataText(item)?.replace(LEADING, '') ?? '');
  }
  return names.filter((name) => name !== '');
}

export function isSite(name: string, site: string | null): boolean {
  return site !== null && plain(name) === plain(site);
}

/** "Jane Doe, John Roe and Ann Poe" are three; "Doe, Jane" is one, and "Jane Doe, Science Editor" has a title. */
function peopleIn(text: string): string[] {
  return text
    .replace(ASIDE, '')
    .split(LISTED)
    .flatMap((list) => {
      const parts = list.split(/\s*[,、，]\s*/);
      const people = parts.flatMap((part) => pairIn(part));
      if (people.every((name) => WORDS.test(name)) && !people.some(isRole)) return people;
      return WORDS.test(parts[0] ?? '') ? pairIn(parts[0] ?? '') : [list];
    });
}

function pairIn(text: string): string[] {
  const names = text.split(AND);
  return names.every((name) => WORDS.test(name)) && !OF.test(text) ? names : [text];
}
