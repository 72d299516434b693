import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/extension/settings.ts';
import { parseSettingsFile, SettingsFileError, writeSettingsFile } from '../../lib/extension/settings-file.ts';

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
  const file = (rest: object) => JSON.stringify({ format: 'sidelight-settings', version: 2, ...rest });
  test.each([
    ['', 'This file is not JSON'],
    ['{"format": ', 'This file is not JSON'],
    ['[]', 'holds no object'],
    ['{"version": 2}', '"format" is missing'],
    [file({ version: '2' }), 'version: expected a whole number'],
    [file({ version: 9 }), 'from a newer Sidelight (settings version 9; this one knows 2). Update Sidelight'],
    [file({ markStyle: 'wavy' }), 'markStyle: expected one of "both", "underline", "tint", found "wavy".'],
    [file({ cardDelay: 99_999 }), 'cardDelay: expected a number from 0 to 2000, found 99999.'],
    [
      file({ offSites: ['a.example', 'https://b.example/'] }),
      'offSites[1]: expected a host such as "news.example.com", found "https://b.example/".',
    ],
    [file({ colour: 'red' }), 'colour: there is no such setting.'],
    [file({ mutedTopics: 'llama' }), 'mutedTopics: expected a list, found "llama".'],
    [file({ offSites: Array.from({ length: 9 }, () => 1) }), '; and 4 more.'],
    [file({ __proto__: null, toString: 1 }), 'toString: there is no such setting.'],
  ])('%s', (text, message) => {
    expect(() => parseSettingsFile(text)).toThrow(SettingsFileError);
    expect(() => parseSettingsFile(text)).toThrow(message);
  });
});
