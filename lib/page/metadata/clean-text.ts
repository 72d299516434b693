import { withoutHiddenSigns } from '../../text/hidden-signs.ts';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '\u00ad',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  szlig: 'ß',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
};
/** "eacute" is an e with one of these. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;
const LONGEST = 500; // characters: a headline or a name that is longer is neither

/** A value of the page's metadata as one line of text; null where there is none. Values are often escaped once too often. */
export function metadataText(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = withoutHiddenSigns(withoutTags(decode(decode(String(value).slice(0, 4 * LONGEST)))))
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' || text.length > LONGEST || isPlaceholder(text) ? null : text;
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? NAMED[name.toLowerCase()] ?? marked(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}

function marked(name: string): string | null {
  const mark = MARKS[name.slice(1).toLowerCase()];
  return mark === undefined ? null : (name.charAt(0) + mark).normalize('NFC');
}

function withoutTags(text: string): string {
  return text.includes('<') ? text.replace(/<[^<>]{0,200}>/g, '') : text;
}

const PLACEHOLDERS = new Set(
  'null,undefined,nan,none,n/a,na,untitled,no title,default title,home page,homepage,home,index,test,[object object]'.split(
    ',',
  ),
);

const PLACEHOLDER_SIGNS = '-.%$';

/** What templates leave behind when nobody filled them in. */
function isPlaceholder(text: string): boolean {
  return (
    PLACEHOLDERS.has(text.toLowerCase()) ||
    text.includes('{{') ||
    text.includes('<%') ||
    (PLACEHOLDER_SIGNS.includes(text.charAt(0)) && /^(?:-+|\.+|[%$][\w{}.]+%?)$/.test(text))
  );
}
