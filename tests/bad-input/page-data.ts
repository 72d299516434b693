// What pages say of themselves, and what is made of it.

/** A date of the metadata; null where it is not known. Now is 1 September 2024. */
export const DATES: Record<string, readonly [unknown, string | null]> = {
  'a date without end': [`2024-08-23${'3'.repeat(100_000)}`, null],
  'a date behind blanks without end': [`${' '.repeat(100_000)}2024-08-23`, null],
  'a date in an object': [{ date: '2024-08-23' }, null],
  'a time that no clock has': ['2024-08-23T99:99:99Z', '2024-08-23'],
  'less than the start of the clock': [-1e15, null],
  'more ms than there are': [8.64e15 + 1, null],
  'more than any number': [Number.POSITIVE_INFINITY, null],
  'a leap day that there was not': ['2023-02-29', null],
  'a leap day': ['2024-02-29', '2024-02-29'],
  'month zero': ['2024-00-10', null],
  'day zero': ['2024-08-00', null],
  'a truth': [true, null],
  'dashes of another kind': ['2024\u201308\u201323', null],
  'markup around it': ['<time>2024-08-23</time>', '2024-08-23'],
  'the day after tomorrow': ['2024-09-04', null],
};

/** Authors of the metadata: the names that are taken. */
export const AUTHORS: Record<string, readonly [unknown, readonly string[]]> = {
  nothing: [null, []],
  'a number': [7, []],
  'a truth': [true, []],
  'an address': ['https://www.facebook.com/ada.quill', []],
  'a mail address': ['ada@example.org', []],
  'a template that nobody filled in': ['{{ author }}', []],
  'a person without a name': [{ '@type': 'Person' }, []],
  'a person whose name is an object': [{ name: { first: 'Ada' } }, []],
  'a person in a person in a person': [{ name: { name: { name: 'Ada Quill' } } }, ['Ada Quill']],
  'a list in a list': [[['Ada Quill']], ['Ada Quill']],
  'the same name in other letters': [['Ada Quill', 'ADA QUILL', 'ada quill'], ['ada quill']],
  'a name without end': ['Ada '.repeat(100_000), []],
  'markup around a name': ['<a href="javascript:alert(1)">Ada Quill</a>', ['Ada Quill']],
  'a name that turns the writing round': ['Ada \u202eQuill', ['Ada Quill']],
  'signs without width': ['\u200b\u2060', []],
  'the administrator': ['admin', []],
  nobody: ['[object Object]', []],
};

/** Scripts of JSON-LD, and the types of the nodes that are read. */
export const JSON_LD: Record<string, readonly [string, readonly unknown[]]> = {
  'a prototype': ['{"@type": "A", "__proto__": {"@type": "B"}}', ['A', 'B']],
  'a constructor': ['{"@type": "A", "constructor": {"@type": "B"}}', ['A', 'B']],
  'a type that is an object': ['{"@type": {"a": "A"}}', [{ a: 'A' }, undefined]],
  'a graph that is an object': ['{"@graph": {"@type": "A"}}', [undefined, 'A']],
  'a graph of nothing': ['{"@graph": [null, 7, "x", {"@type": "A"}]}', [undefined, 'A']],
  'two objects beside each other': ['{"@type": "A"} {"@type": "B"}', []],
  'a byte order mark': ['\ufeff{"@type": "A"}', ['A']],
  'HTML before it': ['<p>{"@type": "A"}</p>', []],
  'single quotes': ["{'@type': 'A'}", []],
  'an open text': ['{"@type": "A', []],
  'a number of no end': [`{"@type": "A", "n": 1${'0'.repeat(1000)}}`, ['A']],
  'a line separator in a text': ['{"@type": "A", "name": "one\u2028two"}', ['A']],
  'half a character': ['{"@type": "A", "name": "\\ud800"}', ['A']],
};
