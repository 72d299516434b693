const file = (rest: object) => JSON.stringify({ format: 'sidelight-settings', version: 2, ...rest });

/** Text of a settings file, and what is said of it. */
export const SETTINGS_FILE_FAULTS: readonly (readonly [string, string])[] = [
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
];
