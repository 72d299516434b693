/** Words that go on from what was said before, in the languages whose sentences most readers meet. */
const OPENINGS = new Set(
  [
    'But And So Then Yet Or However Instead Still Also Furthermore Moreover Additionally Similarly Likewise Therefore Thus Hence',
    'Nevertheless Nonetheless Otherwise Consequently Conversely Yes No Finally Second Secondly Third Thirdly Such Both Neither Another',
    'He She It They This That These Those His Her Their Its Theirs',
    'Aber Und Doch Denn Er Dies Diese Dieser Dieses Dabei Dazu Damit Dadurch Deshalb Allerdings Außerdem Zudem',
    'Mais Et Il Elle Ils Elles Cela Ce Cet Cette Ces Cependant Ainsi Donc Pourtant',
    'Pero Y Esto Este Esta Estos Estas Eso Además Ella Él Ellos También',
    'Ma Questo Questa Questi Queste Inoltre Tuttavia Anche Mas Isso Isto Essa Esse Ele Também',
  ]
    .join(' ')
    .split(' '),
);
const FIRST_WORD = /^["“(]?([A-Za-zÀ-ɏ]{1,16})(?![\wÀ-ɏ-])/;
const PHRASES = createPhrases();
const MOST_WORDS = 4; // of a phrase
const LONGEST_PHRASE = 60; // UTF-16 units
const WORD_END = /[^A-Za-zÀ-ɏ].*$/;
/** "First, run it", "Now, it is out" */
const ADVERB =
  /^(?:First|Firstly|Now|Specifically|Next|Lastly|Meanwhile|Indeed|Overall|Elsewhere|Afterwards|Alternatively|Importantly|Notably|Interestingly|In short|In fact|In particular|Even so|That said|At the same time|For now|To be clear|To be fair|In general),/;
/** "The tool can run Llama": which one was said before. */
const THE_SAME =
  /^["“(]?The (?:tool|project|post|platform|software|app|application|system|framework|library|article|guide|paper|feature|product|service|company|firm|startup|team|group|agency|bill|deal|move|news|announcement|release|update|result|results|decision|report|study|author|authors) (?!of\b|behind\b|called\b|named\b|that\b|which\b|known\b|on\b|for\b|at\b|in\b|from\b|by\b)/;
const OTHERS = /^["“(]?Other (?:[a-z]+ )?(?:members?|users?|comments?)\b/;
/** "In 2023, it released", "As an open-source tool, it was praised" */
const STANDS_IN_LATER =
  /^["“(]?(?:As|Like|In|With|For|By|At|On|During|Under|From|While|Built|Based|Developed|Currently|Although|Though|Since)\b[^,]{1,80}, (?:he|she|it|they|this|these|its|his|her|their|the (?:tool|project|platform|software|app|system|model|company))\b/;

/** Whether the sentence leans on the one before it, so that it is hard to understand alone. Looks at its opening only. */
export function leansBack(sentence: string): boolean {
  const first = FIRST_WORD.exec(sentence)?.[1];
  if ((first !== undefined && OPENINGS.has(first)) || opensWithPhrase(sentence)) return true;
  return [ADVERB, THE_SAME, OTHERS, STANDS_IN_LATER].some((pattern) => pattern.test(sentence));
}

function opensWithPhrase(sentence: string): boolean {
  const words = sentence
    .slice(0, LONGEST_PHRASE)
    .replace(/^["“(]/, '')
    .split(' ', MOST_WORDS);
  let phrase = '';
  for (const word of words) {
    const letters = word.replace(WORD_END, '');
    phrase += letters;
    if (PHRASES.has(phrase)) return true;
    if (letters !== word) return false;
    phrase += ' ';
  }
  return false;
}

/** Looked up, not matched: to get a pattern of so many ready takes a browser as long as reading a page's sentences. */
function createPhrases(): ReadonlySet<string> {
  const pointing = 'this that these those it them'.split(' ');
  const beforePointing = 'Because Despite Like Unlike Beyond With After Before'.split(' ');
  return new Set([
    ...(
      'For example|For instance|In addition|In contrast|In turn|In other words|In that|In this|To this|To that|To these|' +
      'By this|By that|By these|Since then|Here is|Here are|Note that|As such|As a result|On the other hand|' +
      'Of course|After all|The latter|The former|The other|The second|The third|The same|One other|One more|' +
      'One comment|One user|Sin embargo|Zum Beispiel|Par exemple|Por ejemplo|Além disso|Alem disso'
    ).split('|'),
    ...beforePointing.flatMap((word) => pointing.flatMap((it) => [`${word} ${it}`, `${word} of ${it}`])),
  ]);
}
