import { HOSTILE_PAGES } from '../browser/page/hostile-pages.ts';
import { PACK_FAULTS } from '../pack/format/pack-faults.ts';
import { DRAFTS } from './drafts.ts';
import { FORGED_MESSAGES } from './forged-messages.ts';
import { LANGUAGE_FILE_FAULTS } from './language-files.ts';
import { PACK_FILE_FAULTS } from './pack-files.ts';
import { AUTHORS, DATES, JSON_LD } from './page-data.ts';
import { SAVED_PAGES } from './saved-pages.ts';
import { SETTINGS_FILE_FAULTS } from './settings-files.ts';
import { DAMAGED_SETTINGS } from './stored-settings.ts';
import { SPACES, TEXTS } from './texts.ts';

/** A bad input that is tried, and what must happen. */
export interface BadInput {
  readonly from:
    | 'page'
    | "page's data"
    | 'saved page'
    | 'text'
    | 'pack'
    | 'pack file'
    | 'language file'
    | 'draft'
    | 'settings file'
    | 'stored settings'
    | 'message';
  readonly input: string;
  readonly outcome: string;
}

/** All bad inputs, each a row of a table that a test runs: this is where to look up what has been thought of. */
export const BAD_INPUTS: readonly BadInput[] = [
  ...HOSTILE_PAGES.map(({ name, marks, card }) => ({
    from: 'page' as const,
    input: name,
    outcome: `${marks === 0 ? 'no marks' : 'marks'}, ${card === 'none' ? 'no card' : 'a card'}; the page hears its keys`,
  })),
  ...Object.entries({ ...named('date', DATES), ...named('author', AUTHORS), ...named('JSON-LD', JSON_LD) }).map(
    ([input, [, outcome]]) => ({
      from: "page's data" as const,
      input,
      outcome: outcome === null ? 'nothing' : JSON.stringify(outcome),
    }),
  ),
  ...Object.entries(SAVED_PAGES).map(([input, [, line]]) => ({
    from: 'saved page' as const,
    input,
    outcome: `read as ${JSON.stringify(line)}`,
  })),
  ...LANGUAGE_FILE_FAULTS.map(({ name, problem }) => ({
    from: 'language file' as const,
    input: name,
    outcome: problem,
  })),
  ...Object.keys(DRAFTS).map((input) => ({ from: 'draft' as const, input, outcome: 'forgotten' })),
  ...Object.entries(TEXTS).map(([input, [, mentions]]) => ({
    from: 'text' as const,
    input,
    outcome: mentions.length === 0 ? 'no mention' : mentions.join(', '),
  })),
  ...SPACES.map((space) => ({
    from: 'text' as const,
    input: `the space ${codeOf(space)} in a name`,
    outcome: 'a mention',
  })),
  ...PACK_FAULTS.map(({ name, problem }) => ({ from: 'pack' as const, input: name, outcome: problem })),
  ...Object.entries(PACK_FILE_FAULTS).map(([input, [, outcome]]) => ({ from: 'pack file' as const, input, outcome })),
  ...SETTINGS_FILE_FAULTS.map(([input, outcome]) => ({
    from: 'settings file' as const,
    input: input || 'nothing',
    outcome,
  })),
  ...DAMAGED_SETTINGS.map(([input, , kept]) => ({
    from: 'stored settings' as const,
    input,
    outcome: `kept: ${JSON.stringify(kept)}`,
  })),
  ...FORGED_MESSAGES.map(({ by, name }) => ({
    from: 'message' as const,
    input: `to the ${by}: ${name}`,
    outcome: 'not heard',
  })),
];

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function named<Row>(what: string, table: Readonly<Record<string, Row>>): Record<string, Row> {
  return Object.fromEntries(Object.entries(table).map(([input, row]) => [`${what}: ${input}`, row]));
}
