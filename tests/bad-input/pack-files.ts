import { LARGEST_PACK } from '../../lib/pack/format/read-file.ts';

/** Text of a file, and what is said of it. */
export const PACK_FILE_FAULTS: Record<string, readonly [string, string]> = {
  'an empty file': ['', 'the pack: is empty'],
  'a file of blanks': [' \n ', 'the pack: is empty'],
  'a picture': ['\u0089PNG\r\n', 'line 1: the pack: is not JSON: expected a value (column 1)'],
  'a web page': ['<!doctype html>', 'line 1: the pack: is not JSON: expected a value (column 1)'],
  'a comma too many': [
    '{\n"format": 1,\n}',
    'line 3: the pack: is not JSON: expected a field name in double quotes (column 1)',
  ],
  'a comma too few': ['[1\n 2]', 'line 2: the pack: is not JSON: expected a comma or ] (column 2)'],
  'a missing colon': ['{"a" 1}', 'line 1: the pack: is not JSON: expected a colon after the field name (column 6)'],
  'single quotes': ["{'a': 1}", 'line 1: the pack: is not JSON: expected a field name in double quotes (column 2)'],
  'an open text': [
    '["a',
    'line 1: the pack: is not JSON: the text that begins here is not closed by a double quote on its line (column 2)',
  ],
  'a text over two lines': [
    '["a\nb"]',
    'line 1: the pack: is not JSON: the text that begins here is not closed by a double quote on its line (column 2)',
  ],
  'a lone backslash': [
    '["C:\\d"]',
    'line 1: the pack: is not JSON: in the text that begins here a backslash must be written twice (column 2)',
  ],
  'half an escape': [
    '["\\u12"]',
    'line 1: the pack: is not JSON: in the text that begins here a backslash must be written twice (column 2)',
  ],
  'a tab in a text': [
    '["a\tb"]',
    'line 1: the pack: is not JSON: the text that begins here holds a tab or another sign that cannot be seen (column 2)',
  ],
  'a field name without quotes': [
    '{"a": 1,\n b: 2}',
    'line 2: the pack: is not JSON: expected a field name in double quotes (column 2)',
  ],
  'a comma too few between fields': [
    '{"a": 1\n "b": 2}',
    'line 2: the pack: is not JSON: expected a comma or } (column 2)',
  ],
  'a comment': ['{"a": 1} // b', 'line 1: the pack: is not JSON: expected a value (column 10)'],
  'a file cut off': ['{"a": [', 'line 1: the pack: is not JSON: the file ends too early (column 8)'],
  'two packs in one': ['{} {}', 'line 1: the pack: is not JSON: expected nothing more (column 4)'],
  'a field twice': ['{"a": 1,\n "a": 2}', 'line 2: the pack: gives the same field twice (column 2)'],
  'lists in lists without end': ['['.repeat(100_000), 'line 1: the pack: is nested deeper than 32 levels (column 33)'],
  'too large': [`"${'x'.repeat(LARGEST_PACK)}"`, 'the pack: must be at most 5 MB, not 5.1 MB'],
  'too large in bytes': [`"${'é'.repeat(LARGEST_PACK / 2)}"`, 'the pack: must be at most 5 MB, not 5.1 MB'],
};
