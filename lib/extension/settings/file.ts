import { withoutHalves } from '../../text/without-halves.ts';
import { choicesOf, isSettingName, readFields } from './fields.ts';
import { migrateSettings, SETTINGS_VERSION, versionOf } from './migrate.ts';
import type { Settings } from './settings.ts';

/** What a settings file says it is. */
const FORMAT = 'sidelight-settings';
const MOST_NAMED = 5; // fields; the first ones tell how to go on
const LONGEST_SHOWN = 40; // characters of a name or value that is quoted back
const LONGEST_REASON = 200; // characters of what the browser says of a text that is no JSON

/** A field of a settings file that cannot be taken; `wanted` is null where there is no such setting. */
export interface FieldFault {
  readonly field: string;
  /** In the file's own notation, such as `0 … 2000` or `"both" | "tint"`. */
  readonly wanted: string | null;
  readonly found: string;
}

/** Why a file cannot be taken; all that is quoted from it is short and on one line. */
export type SettingsFileFault =
  | { readonly kind: 'noJson'; readonly reason: string }
  | { readonly kind: 'foreign' | 'newer' }
  /** The first few of its faults, and how many more there are. */
  | { readonly kind: 'wrong'; readonly fields: readonly FieldFault[]; readonly more: number };

export class SettingsFileError extends Error {
  override readonly name = 'SettingsFileError';
  readonly fault: SettingsFileFault;

  constructor(fault: SettingsFileFault) {
    super(`This settings file cannot be taken: ${fault.kind}`);
    this.fault = fault;
  }
}

/** The settings as a file: what was chosen, without the pause, which is for today. */
export function writeSettingsFile(settings: Settings): string {
  const { pausedUntil: _, ...choices } = choicesOf(settings);
  return `${JSON.stringify({ format: FORMAT, version: SETTINGS_VERSION, ...choices }, null, 2)}\n`;
}

/** Takes a file that `writeSettingsFile` of this or an older version wrote; throws `SettingsFileError` for any other. */
export function parseSettingsFile(text: string): Settings {
  const file = parseJson(text);
  if (file.format !== FORMAT) throw new SettingsFileError({ kind: 'foreign' });
  const version = versionOf(file);
  if (version === null) throw wrong([faultOf('version', String(SETTINGS_VERSION), file.version)]);
  if (version > SETTINGS_VERSION) throw new SettingsFileError({ kind: 'newer' });
  const { format: _, version: __, ...choices } = migrateSettings(file);
  const faults = Object.keys(choices)
    .filter((name) => !isSettingName(name))
    .map((name) => faultOf(name, null, choices[name]));
  const settings = readFields(choices, (place, wanted, found) => faults.push(faultOf(place, wanted, found)));
  if (faults.length > 0) throw wrong(faults);
  return settings;
}

function parseJson(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SettingsFileError({ kind: 'noJson', reason: shortened(reason, LONGEST_REASON) });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SettingsFileError({ kind: 'foreign' });
  return value as Readonly<Record<string, unknown>>;
}

function wrong(faults: readonly FieldFault[]): SettingsFileError {
  const fields = faults.slice(0, MOST_NAMED);
  return new SettingsFileError({ kind: 'wrong', fields, more: faults.length - fields.length });
}

function faultOf(field: string, wanted: string | null, found: unknown): FieldFault {
  return {
    field: shortened(field, LONGEST_SHOWN),
    wanted,
    found: shortened(JSON.stringify(found) ?? '–', LONGEST_SHOWN),
  };
}

const LINE_BREAKING = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu;

function shortened(text: string, length: number): string {
  const line = text.replace(LINE_BREAKING, ' ');
  return line.length > length ? `${withoutHalves(line.slice(0, length))}…` : line;
}
