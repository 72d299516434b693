const file = (rest: object) => JSON.stringify({ format: 'sidelight-settings', version: 2, ...rest });

/** Text of a settings file, and what is said of it. */
export const SETTINGS_FILE_FAULTS: readonly (readonly [string, string])[] = [
  ['', 'x.json is not a settings file: '],
  ['{"format": ', 'x.json is not a settings file: '],
  ['[]', 'x.json is not a Sidelight settings file.'],
  ['{"version": 2}', 'x.json is not a Sidelight settings file.'],
  [file({ version: '2' }), 'x.json was not loaded. version: expected 2, found "2".'],
  [file({ version: 9 }), 'x.json is from a newer Sidelight. Update Sidelight, then load it again.'],
  [file({ markStyle: 'wavy' }), 'markStyle: expected "both" | "underline" | "tint", found "wavy".'],
  [file({ cardDelay: 99_999 }), 'cardDelay: expected 0 … 2000, found 99999.'],
  [
    file({ offSites: ['a.example', 'https://b.example/'] }),
    'offSites[1]: expected "news.example.com", found "https://b.example/".',
  ],
  [file({ colour: 'red' }), 'colour: there is no such setting.'],
  [file({ mutedTopics: 'llama' }), 'mutedTopics: expected ["llama", …], found "llama".'],
  [file({ offSites: Array.from({ length: 9 }, () => 1) }), 'and 4 more'],
  [file({ __proto__: null, toString: 1 }), 'toString: there is no such setting.'],
  [file({ [`${'x'.repeat(39)}🦙y`]: 1 }), `${'x'.repeat(39)}…: there is no such setting.`],
  ['null', 'x.json is not a Sidelight settings file.'],
  ['"sidelight-settings"', 'x.json is not a Sidelight settings file.'],
  ['{"format": "sidelight-pack", "version": 2}', 'x.json is not a Sidelight settings file.'],
  ['\u0089PNG\r\n', 'x.json is not a settings file: '],
  [`${file({})} ${file({})}`, 'x.json is not a settings file: '],
  [file({ version: 1.5 }), 'version: expected 2, found 1.5.'],
  [file({ version: 0 }), 'version: expected 2, found 0.'],
  [file({ markStyle: null }), 'markStyle: expected "both" | "underline" | "tint", found null.'],
  [file({ hasBadge: 'yes' }), 'hasBadge: expected true | false, found "yes".'],
  [file({ cardTextSize: '100' }), 'cardTextSize: expected 80 … 200, found "100".'],
  [file({ mutedTopics: [''] }), 'mutedTopics[0]: expected "llama", found "".'],
  [
    file({ mutedKinds: ['verb'] }),
    'mutedKinds[0]: expected "model" | "product" | "idea" | "background" | "term", found "verb".',
  ],
  [file({ offSites: ['*.example'] }), 'offSites[0]: expected "news.example.com", found "*.example".'],
  [file({ offSites: ['A.example'] }), 'offSites[0]: expected "news.example.com", found "A.example".'],
  [
    file({ offSites: Array.from({ length: 5001 }, (_, at) => `s${at}.example`) }),
    'offSites.length: expected 0 … 5000, found 5001.',
  ],
  [file({ '\u202eeht\n': 1 }), ' eht : there is no such setting.'],
];
