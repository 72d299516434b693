import { CARD_KINDS } from '../../pack/card.ts';
import { CARD_LANGUAGES } from '../../pack/card-languages.ts';
import { hasStar } from '../match-pattern.ts';
import { isTopicId } from '../topic-id.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** Told where a value is not of the right form, and what would be, in JSON's notation: `markStyle`, `"both" | "tint"`. */
export type Report = (place: string, wanted: string, found: unknown) => void;

/** Reads anything; null where nothing can be made of it. What was left out is reported. */
type Field<T> = (value: unknown, place: string, report: Report) => T | null;

type Fields = { readonly [K in keyof Settings]: Field<Settings[K]> };

const LONGEST_LIST = 5000; // entries; more is damage, not choice
const LONGEST_NAME = 253; // characters; what the domain name system allows a host
const LONGEST_DELAY = 2000; // ms; a longer rest looks like a card that never comes
const LATEST = 8.64e15; // ms since 1970; the last moment that a Date can say

/** The form of every setting. */
export const FIELDS: Fields = {
  offSites: listOf(isHost, '"news.example.com"'),
  mutedTopics: listOf(isTopicId, '"llama"'),
  mutedKinds: listOf(oneIn(CARD_KINDS), alternatives(CARD_KINDS)),
  markStyle: oneOf(['both', 'underline', 'tint']),
  markDensity: oneOf(['every', 'section', 'page']),
  markColours: oneOf(['kinds', 'plain', 'strong']),
  cardMode: oneOf(['hover', 'hoverWithKey', 'click', 'off']),
  cardKey: oneOf(['Alt', 'Control', 'Shift']),
  cardDelay: numberWithin(0, LONGEST_DELAY),
  cardLanguage: oneOf(['interface', ...CARD_LANGUAGES]),
  cardTextSize: numberWithin(80, 200),
  hasBadge: single((value) => typeof value === 'boolean', 'true | false'),
  pausedUntil: numberWithin(0, LATEST),
};

const NAMES = Object.keys(FIELDS) as (keyof Settings)[];

/** Settings from a record of any form: what is of the right form is kept, whatever else is damaged. */
export function readFields(record: Readonly<Record<string, unknown>>, report: Report = () => {}): Settings {
  const read: Record<string, unknown> = {};
  for (const name of NAMES) {
    const value = record[name];
    read[name] = (value === undefined ? null : FIELDS[name](value, name, report)) ?? DEFAULT_SETTINGS[name];
  }
  return read as unknown as Settings;
}

/** Only what differs from the defaults. */
export function choicesOf(settings: Settings): Partial<Settings> {
  const chosen = NAMES.filter((name) => JSON.stringify(settings[name]) !== JSON.stringify(DEFAULT_SETTINGS[name]));
  return Object.fromEntries(chosen.map((name) => [name, settings[name]]));
}

export function isSettingName(name: string): name is keyof Settings {
  return Object.hasOwn(FIELDS, name);
}

/**
 * A host with or without a port, as `location.host` has it, also without its `www.`: a star (in Chromium `%2A`), or no name where one belongs,
 * would make a pattern that browsers refuse, and with it all others.
 */
function isHost(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST_NAME || hasStar(value)) return false;
  const bare = value.replace(/^www\./, '');
  return !/^\.|\.\./.test(bare) && [value, bare].every((host) => URL.parse(`https://${host}/`)?.host === host);
}

function single<T>(isRight: (value: unknown) => value is T, wanted: string): Field<T> {
  return (value, place, report) => {
    if (isRight(value)) return value;
    report(place, wanted, value);
    return null;
  };
}

function oneIn<T extends string>(choices: readonly T[]): (value: unknown) => value is T {
  return (value): value is T => choices.includes(value as T);
}

function oneOf<T extends string>(choices: readonly T[]): Field<T> {
  return single(oneIn(choices), alternatives(choices));
}

function alternatives(choices: readonly string[]): string {
  return choices.map((choice) => JSON.stringify(choice)).join(' | ');
}

function numberWithin(least: number, most: number): Field<number> {
  // JSON cannot keep a -0, and what cannot be kept is not read.
  const isRight = (value: unknown): value is number =>
    typeof value === 'number' && !Object.is(value, -0) && value >= least && value <= most;
  return single(isRight, `${least} … ${most}`);
}

function listOf<T extends string>(isRight: (value: unknown) => value is T, wanted: string): Field<readonly T[]> {
  return (value, place, report) => {
    if (!Array.isArray(value)) {
      report(place, `[${wanted}, …]`, value);
      return null;
    }
    const kept = new Set<T>();
    for (const [index, item] of value.slice(0, LONGEST_LIST).entries()) {
      if (isRight(item)) kept.add(item);
      else report(`${place}[${index}]`, wanted, item);
    }
    if (value.length > LONGEST_LIST) report(`${place}.length`, `0 … ${LONGEST_LIST}`, value.length);
    return [...kept];
  };
}
