import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { optionsWordsOf } from '../../../components/options/words.ts';
import { parseSettingsFile, SettingsFileError, writeSettingsFile } from '../../../lib/extension/settings/file.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/extension/settings/settings.ts';
import { parseStored, toStored } from '../../../lib/extension/settings/store.ts';
import { ENGLISH } from '../../components/draw.ts';

const RUNS = { numRuns: 1000 };
const names = fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), 'version', 'format', '__proto__', 'constructor', 'x');
const record = fc.dictionary(
  names,
  fc.oneof(fc.anything(), fc.constantFrom<unknown>(...Object.values(DEFAULT_SETTINGS), 1, 2, 9)),
);
const host = fc.constantFrom(
  'a.example',
  'www.b.example',
  'c.example:8080',
  '[::1]',
  '127.0.0.1',
  'xn--bcher-kva.example',
);
const settings: fc.Arbitrary<Settings> = fc.record({
  offSites: fc.uniqueArray(host),
  mutedTopics: fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1, maxLength: 253 })),
  mutedKinds: fc.uniqueArray(fc.constantFrom('model', 'product', 'idea', 'background')),
  markStyle: fc.constantFrom('both', 'underline', 'tint'),
  markDensity: fc.constantFrom('every', 'section', 'page'),
  markColours: fc.constantFrom('kinds', 'plain', 'strong'),
  cardMode: fc.constantFrom('hover', 'hoverWithKey', 'click', 'off'),
  cardKey: fc.constantFrom('Alt', 'Control', 'Shift'),
  cardDelay: fc.integer({ min: 0, max: 2000 }),
  cardLanguage: fc.constantFrom('interface', 'en', 'de', 'zh-CN'),
  cardTextSize: fc.integer({ min: 80, max: 200 }),
  hasBadge: fc.boolean(),
  pausedUntil: fc.integer({ min: 0, max: 8.64e15 }),
});

describe('whatever is stored', () => {
  test('reading it throws nothing and gives settings that can be kept', () => {
    fc.assert(
      fc.property(fc.oneof(record, fc.anything()), (stored) => {
        const read = parseStored(stored);
        expect(parseStored(JSON.parse(JSON.stringify(toStored(read))))).toEqual(read);
      }),
      RUNS,
    );
  });

  test('settings come back as they were kept', () => {
    fc.assert(
      fc.property(settings, (kept) => {
        expect(parseStored(JSON.parse(JSON.stringify(toStored(kept))))).toEqual(kept);
      }),
      RUNS,
    );
  });
});

describe('whatever a file holds', () => {
  test('taking it throws nothing but its own error, of one line', () => {
    const file = fc.oneof(
      record.map((it) => ({ ...it, format: 'sidelight-settings', version: 2 })),
      fc.anything(),
    );
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), file.map(textOf));
    fc.assert(
      fc.property(text, (file) => {
        try {
          parseSettingsFile(file);
        } catch (error) {
          expect(error).toBeInstanceOf(SettingsFileError);
          const said = optionsWordsOf(ENGLISH).fileFault('x.json', (error as SettingsFileError).fault);
          expect(said).not.toMatch(/[\n\r\u2028\u2029]/);
          expect(said.length).toBeLessThan(1000);
        }
      }),
      RUNS,
    );
  });

  test('what was exported is imported as it was, but for the pause', () => {
    fc.assert(
      fc.property(settings, (kept) => {
        const text = writeSettingsFile(kept);
        expect(parseSettingsFile(text)).toEqual({ ...kept, pausedUntil: 0 });
        expect(writeSettingsFile(parseSettingsFile(text))).toBe(text);
      }),
      RUNS,
    );
  });
});

function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch {
    return '{'; // what JSON has no way to say
  }
}
