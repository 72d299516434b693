import { migrateSettings, SETTINGS_VERSION, versionOf } from './migrate-settings.ts';
import type { Settings } from './settings.ts';
import { choicesOf, isSettingName, readFields } from './settings-fields.ts';

/** What a settings file says it is. */
const FORMAT = 'sidelight-settings';
const MOST_NAMED = 5; // problems; the first ones tell how to go on
const LONGEST_SHOWN = 40; // characters of a value that is quoted back

/** Why a file cannot be taken. Its message says on one line what is wrong, and where in the file. */
export class SettingsFileError extends Error {
  override readonly name = 'SettingsFileError';

  constructor(message: string) {
    super(message.replace(LINE_BREAKING, ' ')); // it quotes the file
  }
}

const LINE_BREAKING = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu;

/** The settings as a file: what was chosen, without the pause, which is for today. */
export function writeSettingsFile(settings: Settings): string {
  const { pausedUntil: _, ...choices } = choicesOf(settings);
  return `${JSON.stringify({ format: FORMAT, version: SETTINGS_VERSION, ...choices }, null, 2)}\n`;
}

/** Takes a file that `writeSettingsFile` of this or an older version wrote; throws `SettingsFileError` for any other. */
export function parseSettingsFile(text: string): Settings {
  const file = parseJson(text);
  if (file.format !== FORMAT) throw new SettingsFileError(`This is no Sidelight settings file: "format" is missing.`);
  const version = versionOf(file);
  if (version === null) throw new SettingsFileError('version: expected a whole number such as 2.');
  if (version > SETTINGS_VERSION) {
    throw new SettingsFileError(
      `This file is from a newer Sidelight (settings version ${version}; this one knows ${SETTINGS_VERSION}). Update Sidelight, then import it again.`,
    );
  }
  const problems: string[] = [];
  const { format: _, version: __, ...choices } = migrateSettings(file);
  for (const name of Object.keys(choices)) if (!isSettingName(name)) problems.push(`${name}: there is no such setting`);
  const settings = readFields(choices, (place, wanted, found) =>
    problems.push(`${place}: expected ${wanted}, found ${shown(found)}`),
  );
  if (problems.length > 0) throw new SettingsFileError(listed(problems));
  return settings;
}

function parseJson(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new SettingsFileError(`This file is not JSON: ${error instanceof Error ? error.message : 'it has no form'}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SettingsFileError('This is no Sidelight settings file: it holds no object.');
  return value as Readonly<Record<string, unknown>>;
}

function listed(problems: readonly string[]): string {
  const more = problems.length - MOST_NAMED;
  const named = problems.slice(0, MOST_NAMED).join('; ');
  return `${named}${more > 0 ? `; and ${more} more` : ''}.`;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
