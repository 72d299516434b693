/** What a language file of the example pack is spoilt by, and the first problem that is told. `entry` is put in place of its first text. */
export interface LanguageFileFault {
  readonly name: string;
  /** JSON of fields that take the place of the file's own, or come beside them. */
  readonly fields?: string;
  /** JSON of fields of the first text. */
  readonly entry?: string;
  readonly problem: string;
}

export const LANGUAGE_FILE_FAULTS: readonly LanguageFileFault[] = [
  { name: 'a later format', fields: '{"format": 2}', problem: 'format: must be 1, the only format there is' },
  { name: 'the format as a text', fields: '{"format": "1"}', problem: 'format: must be 1, the only format there is' },
  { name: 'a language that is nothing', fields: '{"language": null}', problem: 'language: must be a text' },
  {
    name: 'a language with an underscore',
    fields: '{"language": "pt_BR"}',
    problem: 'language: must be a language, such as en or en-GB',
  },
  {
    name: 'a language with a blank',
    fields: '{"language": "de "}',
    problem: 'language: must be a language, such as en or en-GB',
  },
  {
    name: 'the pack by its title',
    fields: '{"translates": "Garden birds"}',
    problem: 'translates: must be small letters a to z, digits and hyphens',
  },
  {
    name: 'a field with the name of every prototype',
    fields: '{"__proto__": {"texts": []}}',
    problem: '__proto__: is not a field of the format',
  },
  {
    name: 'a field with the name of every constructor',
    fields: '{"constructor": {}}',
    problem: 'constructor: is not a field of the format',
  },
  { name: 'texts of nothing', fields: '{"texts": null}', problem: 'texts: must be a list' },
  {
    name: 'a text of joiners',
    entry: '{"text": "\\u200d\\u200b"}',
    problem: 'texts[0].text: must not be empty',
  },
  {
    name: 'half a character',
    entry: '{"text": "Vögel \\ud83e 2024"}',
    problem: 'texts[0].text: must hold whole characters only',
  },
  {
    name: 'a text that turns the writing round',
    entry: '{"text": "Vögel \\u202e2024"}',
    problem: 'texts[0].text: must be one line, without control characters',
  },
  {
    name: 'a stamp that is an object',
    entry: '{"of": {}}',
    problem: 'texts[0].of: must be a text',
  },
  {
    name: 'a stamp that every object has',
    entry: '{"of": "__proto__"}',
    problem: 'texts[0].of: must be the stamp that `pack -- stamp` gives',
  },
  {
    name: 'a place of no end',
    entry: `{"at": "${'x'.repeat(201)}"}`,
    problem: 'texts[0].at: must be at most 200 characters, not 201',
  },
  {
    name: 'a prototype in a text',
    entry: '{"__proto__": {"text": "Vögel 2024"}}',
    problem: 'texts[0].__proto__: is not a field of the format',
  },
];
