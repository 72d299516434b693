/** White space of every kind: inside a name each is a space. */
export const SPACES = [
  '\u0009',
  '\u000b',
  '\u000c',
  '\u0020',
  '\u0085',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
].concat([
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
]);

/** A page's text, and the mentions in it. */
export const TEXTS: Record<string, [string, string[]]> = {
  'empty text': ['', []],
  'one character': ['L', []],
  'white space only': [' \n\n\t\u00a0', []],
  'lone surrogates': ['\ud800Meta AI\udc00 \udfff', ['meta-ai 1-8 Meta AI']],
  'right-to-left marks inside a name': ['ask Me\u200fta\u200e AI', ['meta-ai 4-13 Me\u200fta\u200e AI']],
  'a thousand soft hyphens': [`Meta${'\u00ad'.repeat(1000)} AI`, [`meta-ai 0-1007 Meta${'\u00ad'.repeat(1000)} AI`]],
  'letters that grow in small letters': ['İİİ Meta AI', ['meta-ai 4-11 Meta AI']],
  'a name at the very end': ['in Meta AI', ['meta-ai 3-10 Meta AI']],
  'a name and nothing else': ['Meta AI', ['meta-ai 0-7 Meta AI']],
  'only signs': ['-'.repeat(100), []],
};
