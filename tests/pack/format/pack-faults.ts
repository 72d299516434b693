import { examplePack } from './example-pack.ts';

export interface PackFault {
  readonly name: string;
  /** Where the example pack is spoilt: keys joined by dots; empty for all of it. */
  readonly place: string;
  /** What is put there; `undefined` takes the field away. */
  readonly value: unknown;
  /** The one problem that it must be told as. */
  readonly problem: string;
}

/** Ways to spoil the example pack. */
export const PACK_FAULTS: readonly PackFault[] = [
  { name: 'a pack that is a list', place: '', value: [], problem: 'the pack: must be an object' },
  { name: 'a pack that is a text', place: '', value: 'pack', problem: 'the pack: must be an object' },
  { name: 'a later format', place: 'format', value: 2, problem: 'format: must be 1, the only format there is' },
  {
    name: 'an id with a capital',
    place: 'id',
    value: 'Birds',
    problem: 'id: must be small letters a to z, digits and hyphens',
  },
  { name: 'an id too long', place: 'id', value: 'b'.repeat(61), problem: 'id: must be at most 60 characters' },
  { name: 'a title that is missing', place: 'title', value: undefined, problem: 'title: is missing' },
  { name: 'a title that is no text', place: 'title', value: 7, problem: 'title: must be a text' },
  {
    name: 'a title too long',
    place: 'title',
    value: 'x'.repeat(121),
    problem: 'title: must be at most 120 characters, not 121',
  },
  { name: 'a title of blanks', place: 'title', value: ' \u00a0', problem: 'title: must not be empty' },
  {
    name: 'a title with markup',
    place: 'title',
    value: 'Birds <img src=x>',
    problem: 'title: must be plain text, without markup',
  },
  {
    name: 'a title with an entity',
    place: 'title',
    value: 'Birds &amp; bees',
    problem: 'title: must be plain text, without markup',
  },
  {
    name: 'a title of two lines',
    place: 'title',
    value: 'Birds\nand bees',
    problem: 'title: must be one line, without control characters',
  },
  {
    name: 'a title that turns the writing round',
    place: 'title',
    value: 'Birds \u202egnihton',
    problem: 'title: must be one line, without control characters',
  },
  {
    name: 'a language by its name',
    place: 'language',
    value: 'English',
    problem: 'language: must be a language, such as en or en-GB',
  },
  {
    name: 'a field that the format does not have',
    place: 'alias',
    value: [],
    problem: 'alias: is not a field of the format',
  },
  {
    name: 'a field with a line break in its name',
    place: 'a\nb',
    value: [],
    problem: '["a?b"]: is not a field of the format',
  },
  {
    name: 'no cards',
    place: '',
    value: { ...examplePack(), cards: [], names: [] },
    problem: 'cards: must have at least 1 item',
  },
  {
    name: 'cards that are no list',
    place: '',
    value: { ...examplePack(), cards: {}, names: [] },
    problem: 'cards: must be a list',
  },
  { name: 'a card that is nothing', place: 'cards.2', value: null, problem: 'cards[2]: must be an object' },
  {
    name: 'a kind that there is not',
    place: 'cards.1.kind',
    value: 'verb',
    problem: 'cards[1].kind: must be one of model, product, idea, background',
  },
  {
    name: 'a short answer that is not short',
    place: 'cards.0.short.text',
    value: 'x'.repeat(281),
    problem: 'cards[0].short.text: must be at most 280 characters, not 281',
  },
  {
    name: 'an explanation of too many statements',
    place: 'cards.1.explanation',
    value: Array(25).fill({ text: 'So it is.', basis: [] }),
    problem: 'cards[1].explanation: must have at most 24 items, not 25',
  },
  {
    name: 'a statement without a basis',
    place: 'cards.0.explanation.0.basis',
    value: undefined,
    problem: 'cards[0].explanation[0].basis: is missing',
  },
  {
    name: 'a basis that is no id',
    place: 'cards.0.facts.0.basis',
    value: ['the book'],
    problem: 'cards[0].facts[0].basis[0]: must be small letters a to z, digits and hyphens',
  },
  {
    name: 'an argument of nobody',
    place: 'cards.0.arguments.0.says',
    value: '',
    problem: 'cards[0].arguments[0].says: must not be empty',
  },
  {
    name: 'an update without a source',
    place: 'cards.0.updates.1.sources',
    value: [],
    problem: 'cards[0].updates[1].sources: must have at least 1 item',
  },
  {
    name: 'a date that the calendar lacks',
    place: 'cards.0.updates.0.date',
    value: '2025-02-29',
    problem: 'cards[0].updates[0].date: must be a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD',
  },
  {
    name: 'a month too many',
    place: 'source.date',
    value: '2024-13',
    problem: 'source.date: must be a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD',
  },
  {
    name: 'a date in words',
    place: 'source.date',
    value: 'May 2024',
    problem: 'source.date: must be a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD',
  },
  {
    name: 'updates from oldest to newest',
    place: 'cards.0.updates',
    value: examplePack().cards[0]?.updates.toReversed(),
    problem: 'cards[0].updates[1].date: is later than the update before it; the newest comes first',
  },
  {
    name: 'two updates of one id',
    place: 'cards.0.updates.1.id',
    value: 'n01',
    problem: 'cards[0].updates[1].id: repeats "n01" of cards[0].updates[0]',
  },
  {
    name: 'a script for an address',
    place: 'cards.0.updates.0.sources.0.url',
    value: 'javascript:alert(1)',
    problem: 'cards[0].updates[0].sources[0].url: must be an https: address',
  },
  {
    name: 'an address without encryption',
    place: 'source.url',
    value: 'http://press.example/birds',
    problem: 'source.url: must be an https: address',
  },
  {
    name: 'an address with a user name',
    place: 'source.url',
    value: 'https://press.example@elsewhere.example/',
    problem: 'source.url: must be an https: address',
  },
  {
    name: 'an address with a quotation mark',
    place: 'source.url',
    value: 'https://press.example/"onclick="x',
    problem: 'source.url: must be an https: address',
  },
  {
    name: 'two cards of one topic',
    place: 'cards.2',
    value: examplePack().cards[1],
    problem: 'cards[2].topic: repeats "feeder" of cards[1]',
  },
  {
    name: 'a related topic that no card has',
    place: 'cards.1.related',
    value: ['owl'],
    problem: 'cards[1].related[0]: no card has the topic "owl"',
  },
  {
    name: 'a card related to itself',
    place: 'cards.1.related',
    value: ['feeder'],
    problem: "cards[1].related[0]: is the card's own topic",
  },
  {
    name: 'a topic related twice',
    place: 'cards.1.related',
    value: ['robin', 'robin'],
    problem: 'cards[1].related[1]: repeats "robin"',
  },
  {
    name: 'names of no card',
    place: 'names.1.topic',
    value: 'owl',
    problem: 'names[1].topic: no card has the topic "owl"',
  },
  {
    name: 'names of one topic in two places',
    place: 'names.1.topic',
    value: 'robin',
    problem: 'names[1].topic: repeats "robin" of names[0]',
  },
  {
    name: 'names without aliases',
    place: 'names.1.aliases',
    value: [],
    problem: 'names[1].aliases: must have at least 1 item',
  },
  {
    name: 'an alias that matches everything',
    place: 'names.1.aliases',
    value: ['a'],
    problem: 'names[1].aliases[0]: must have at least 2 letters or digits',
  },
  {
    name: 'an alias that is on every page',
    place: 'names.1.aliases',
    value: ['The'],
    problem: 'names[1].aliases[0]: "The" stands on nearly every page; add a word that makes it a name',
  },
  {
    name: 'an acronym in any case that is on every page',
    place: 'names.1.aliases',
    value: ['WHO', { text: ['feeder', 'WHO'], case: 'any' }],
    problem: 'names[1].aliases[1].text[1]: "WHO" stands on nearly every page; add a word that makes it a name',
  },
  {
    name: 'an alias of nothing but such words',
    place: 'names.1.aliases',
    value: ['of the'],
    problem: 'names[1].aliases[0]: "of the" stands on nearly every page; add a word that makes it a name',
  },
  {
    name: 'a band in any case that is on every page',
    place: 'names.1.aliases',
    value: ['The Who', { text: 'The Now', case: 'any' }],
    problem: 'names[1].aliases[1].text: "The Now" stands on nearly every page; add a word that makes it a name',
  },
  {
    name: 'an alias that is a number',
    place: 'names.1.aliases',
    value: ['2024'],
    problem: 'names[1].aliases[0]: "2024" stands on nearly every page; add a word that makes it a name',
  },
  {
    name: 'an alias given twice',
    place: 'names.1.aliases',
    value: ['feeder', { text: ['seed box', 'feeder'] }],
    problem: 'names[1].aliases[1].text[1]: repeats "feeder" of names[1].aliases[0]',
  },
  {
    name: 'a quotation that is neither true nor false',
    place: 'cards.1.short.quoted',
    value: 'yes',
    problem: 'cards[1].short.quoted: must be true or false',
  },
  {
    name: 'an alias of signs only',
    place: 'names.0.aliases.1.text',
    value: ['redbreast', '.*'],
    problem: 'names[0].aliases[1].text[1]: must have at least 2 letters or digits',
  },
  {
    name: 'an alias that is no text',
    place: 'names.1.aliases',
    value: [42],
    problem: 'names[1].aliases[0]: must be a text',
  },
  {
    name: 'a case rule that there is not',
    place: 'names.0.aliases.1.case',
    value: 'upper',
    problem: 'names[0].aliases[1].case: must be one of written, exact, any',
  },
  {
    name: 'points that are no number',
    place: 'names.0.cues.0.points',
    value: '1',
    problem: 'names[0].cues[0].points: must be a number',
  },
  {
    name: 'points without end',
    place: 'names.0.joined',
    value: 1e9,
    problem: 'names[0].joined: must be from -100 to 100',
  },
  {
    name: 'points by language that are a list',
    place: 'names.0.aliases.1.in',
    value: [],
    problem: 'names[0].aliases[1].in: must be an object',
  },
  {
    name: 'points in a language by its name',
    place: 'names.0.aliases.1.in',
    value: { french: 1 },
    problem: 'names[0].aliases[1].in.french: must be a language of two small letters',
  },
  {
    name: 'a misspelt field of an alias',
    place: 'names.0.aliases.1.casing',
    value: 'any',
    problem: 'names[0].aliases[1].casing: is not a field of the format',
  },
  {
    name: 'a long alias given twice, cut within a character',
    place: 'names.1.aliases',
    value: [`${'x'.repeat(39)}🦙`, `${'x'.repeat(39)}🦙`],
    problem: `names[1].aliases[1]: repeats "${'x'.repeat(39)}…" of names[1].aliases[0]`,
  },
  {
    name: 'a contrast on a topic that there is not',
    place: 'contrasts',
    value: [{ kind: 'licence', topic: 'robbin', text: 'It is free.', update: 'n01' }],
    problem: 'contrasts[0].topic: no card has the topic "robbin"',
  },
  {
    name: 'a contrast near a topic that there is not',
    place: 'contrasts',
    value: [{ kind: 'overtaken', topic: 'robin', near: 'feeders', text: 'It has moved.', update: 'n01' }],
    problem: 'contrasts[0].near: no card has the topic "feeders"',
  },
  {
    name: 'a contrast with an update that there is not',
    place: 'contrasts',
    value: [{ kind: 'overtaken', topic: 'robin', text: 'It has moved.', update: 'n1' }],
    problem: 'contrasts[0].update: no card has the update "n1"',
  },
  {
    name: 'a release with an update that there is not',
    place: 'contrasts',
    value: [
      {
        kind: 'version',
        topic: 'robin',
        version: '2',
        text: 'The page speaks of {version}.',
        releases: [
          { version: '2', update: 'n01' },
          { version: '1', update: 'n03' },
        ],
      },
    ],
    problem: 'contrasts[0].releases[1].update: no card has the update "n03"',
  },
];
