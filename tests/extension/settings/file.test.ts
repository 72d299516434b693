import { describe, expect, test } from 'vitest';
import { optionsWordsOf } from '../../../components/options/words.ts';
import { parseSettingsFile, SettingsFileError, writeSettingsFile } from '../../../lib/extension/settings/file.ts';
import { DEFAULT_SETTINGS } from '../../../lib/extension/settings/settings.ts';
import { SETTINGS_FILE_FAULTS } from '../../bad-input/settings-files.ts';
import { ENGLISH } from '../../components/draw.ts';

test('what is written is read again, but for the pause', () => {
  const settings = { ...DEFAULT_SETTINGS, offSites: ['a.example'], cardDelay: 700, pausedUntil: 1_800_000_000_000 };
  expect(parseSettingsFile(writeSettingsFile(settings))).toEqual({ ...settings, pausedUntil: 0 });
});

test('a file of the first version is taken', () => {
  const file = { format: 'sidelight-settings', version: 1, offSites: ['a.example'], mutedTopics: [] };
  expect(parseSettingsFile(JSON.stringify(file))).toEqual({ ...DEFAULT_SETTINGS, offSites: ['a.example'] });
});

test('a byte order mark does no harm', () => {
  expect(parseSettingsFile(`\uFEFF${writeSettingsFile(DEFAULT_SETTINGS)}`)).toEqual(DEFAULT_SETTINGS);
});

describe('a file that cannot be taken says what is wrong, and where', () => {
  test.each(SETTINGS_FILE_FAULTS)('%s', (text, message) => {
    expect(said(text)).toContain(message);
  });
});

function said(text: string): string {
  try {
    parseSettingsFile(text);
    return 'taken';
  } catch (error) {
    return error instanceof SettingsFileError ? optionsWordsOf(ENGLISH).fileFault('x.json', error.fault) : 'lost';
  }
}
