/** What is in storage, and what of it is kept. */
export const DAMAGED_SETTINGS: readonly (readonly [string, unknown, object])[] = [
  ['nothing', null, {}],
  ['a text', 'settings', {}],
  ['a list', ['x'], {}],
  ['a version that is none', { version: 'two', cardDelay: 700 }, { cardDelay: 700 }],
  ['one wrong value', { version: 2, cardDelay: '700', cardMode: 'click' }, { cardMode: 'click' }],
  ['wrong entries in a list', { version: 2, offSites: [1, 'a.example', 'no host', null] }, { offSites: ['a.example'] }],
  ['the same entry twice', { version: 2, mutedTopics: ['llama', 'llama'] }, { mutedTopics: ['llama'] }],
  ['a number out of bounds', { version: 2, cardDelay: -1, cardTextSize: 115 }, { cardTextSize: 115 }],
  ['numbers that are none', { version: 2, cardDelay: Number.NaN, hasBadge: false }, { hasBadge: false }],
  ['a list where a word belongs', { version: 2, markStyle: ['both'], hasBadge: false }, { hasBadge: false }],
];
