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
const PHRASES =
  /^["“(]?(?:For (?:example|instance)|In (?:addition|contrast|turn|other words|that|this)|(?:To|By) (?:this|that|these)|Since then|Here (?:is|are)|Note that|As (?:such|a result)|On the other hand|Of course|After all|(?:Because|Despite|Like|Unlike|Beyond|With|After|Before) (?:of )?(?:this|that|these|those|it|them)|The (?:latter|former|other|second|third|same)|Other (?:[a-z]+ )?(?:members?|users?|comments?)|One (?:other|more|comment|user)|Sin embargo|Zum Beispiel|Par exemple|Por ejemplo|Al[eé]m disso)\b/;
/** "In 2023, it released", "As an open-source tool, it was praised" */
const STANDS_IN_LATER =
  /^["“(]?(?:As|Like|In|With|For|By|At|On|During|Under|From)\b[^,]{1,80}, (?:he|she|it|they|this|these|its|his|her|their)\b/;

/** Whether the sentence leans on the one before it, so that it is hard to understand alone. Looks at its opening only. */
export function leansBack(sentence: string): boolean {
  const first = FIRST_WORD.exec(sentence)?.[1];
  return (first !== undefined && OPENINGS.has(first)) || PHRASES.test(sentence) || STANDS_IN_LATER.test(sentence);
}
