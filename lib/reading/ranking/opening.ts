import { isCapital, isSmall, startsWord } from '../../text/letters.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Shown } from '../sentences/fit.ts';

// Closed classes of words in the ten languages of the interface: who is spoken of, and what goes on from the sentence before. They say
// nothing by themselves: what each is worth is learnt.

/** Words that stand for what was named: alone, */
const STANDING_IN = wordSet(
  "it they he she its their his her there here it's that's there's they're he's she's " +
    'er sie es das dabei dazu damit dadurch dafür daher darum darauf daran deshalb ihr ihre seine dort hier ' +
    "il elle ils elles cela ceci ça leur leurs son sa ses celui celle ceux c'est " +
    'él ella ellos ellas esto ello su sus ambos ambas otro otra otros ' +
    'esso essa essi loro lui lei suo sua ciò entrambi altro altra altri ' +
    'ele ela eles elas isso isto seu sua outro outra outros ' +
    'another هو هي هم وهو وهي وهذا وهذه',
);
/** and with the noun that they point to. */
const POINTING = wordSet(
  'this that these those such both neither diese dieser dieses diesem diesen solche beide ce cet cette ces este esta estos estas ese esa esos esas dicho dicha ' +
    'questo questa questi queste tale tali esse essa esses essas deste desta desse dessa هذا هذه ذلك تلك هؤلاء لهذا',
);
/** "This week", "in this article": the page's own time and place. */
const OF_THE_PAGE = wordSet(
  'week month year morning summer spring autumn fall time afternoon quarter weekend past article post blog guide paper report story piece newsletter ' +
    'woche monat jahr tag artikel beitrag semaine mois année article semana mes año artículo settimana mese anno articolo mês ano artigo',
);
const CONNECTING = wordSet(
  'but and so then yet or however instead still also furthermore moreover additionally similarly likewise therefore thus hence nevertheless ' +
    'nonetheless consequently conversely meanwhile finally second secondly third thirdly yes no nor because besides indeed overall interestingly ' +
    'aber und doch denn allerdings außerdem zudem sondern dennoch jedoch also oder daraufhin trotzdem dagegen ' +
    'mais et cependant ainsi donc pourtant or enfin puis ensuite toutefois ' +
    'pero y además sin también aunque entonces pues asimismo ' +
    'ma inoltre tuttavia anche però quindi infatti e ' +
    'mas além também porém entretanto portanto contudo então assim ' +
    'لكن ولكن كما ثم لذلك أيضا وقد',
);
const FIRST_PERSON = wordSet(
  "i we my our us me mine i'm i've i'd i'll we're we've we'd we'll let's ich wir mein meine meinem meinen unser unsere uns mir mich " +
    'je nous notre mon mes nos yo nosotros nuestro nuestra mi mis io noi nostro nostra mio mia eu nós nosso nossa meu minha نحن أنا',
);
const SECOND_PERSON = wordSet(
  "you your you're you'll you've yours du dein deine euch ihnen ihrem vous votre vos tú usted tu ti voi tuo tua você vocês أنت لك",
);
/** The same in scripts that set no spaces, and in Korean, whose words carry their endings. */
const POINTING_SIGNS =
  /^(?:这|該|该|它|他|她|此|那|其|另|これ|それ|この|その|あの|ここ|이는|이것|이러한|이런|이를|그는|그녀|그들|그것|이 |그 )/;
const CONNECTING_SIGNS =
  /^(?:与此同时|不过|因此|所以|同时|此外|另外|然而|并且|于是|(?:而|但)(?:与此同时|现在|是)?|また|しかし(?:ながら)?|そして|さらに|なお|一方|だから|つまり|ただし|ゆえに|そのため|또한|하지만|그러나|그리고|따라서|그런데|반면)/;
const EXAMPLE =
  /^(?:For (?:example|instance)|Zum Beispiel|Par exemple|P[oe]r e[jx]emplo|Ad esempio|例えば|例如|比如|たとえば|예를 들|على سبيل)/;
const FIRST_SIGNS = /我们|我|私|弊社|当社|우리|저는|저희/;
const SECOND_SIGNS = /你|您|あなた|당신|여러분/;
/** Kana, Chinese characters, Hangul. */
const EAST_ASIAN = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

const OPENING_QUOTE = /^["“„«「『(]+/;
/** "The tool can run Llama": which one was said before. A noun that stands for what was named, in small letters. */
const THE_NOUN = /^(?:The|Das|Der|Die|Le|La|Les|El|Los|Las|Il|Lo|Gli|O|A|Os|As) [a-zà-ÿ]+ /;

/** How a sentence opens, and whom it speaks to. */
export interface Opening {
  /** Kana, Chinese characters or Hangul stand anywhere in the sentence. */
  readonly isEastAsian: boolean;
  readonly points: boolean;
  readonly connects: boolean;
  /** "The company ...": a noun with its article, and no name. */
  readonly isTheNoun: boolean;
  readonly isName: boolean;
  readonly isQuote: boolean;
  readonly isNumber: boolean;
  readonly isSmall: boolean;
  /** A dash, a dot of a list, an emoji. */
  readonly isSign: boolean;
  readonly isFirstPerson: boolean;
  /** Anywhere in the sentence. */
  readonly hasFirstPerson: boolean;
  readonly hasSecondPerson: boolean;
}

/** `spoken` are the sentence's words in small letters, in order. */
export function openingOf(text: string, spoken: readonly string[]): Opening {
  const bare = text.replace(OPENING_QUOTE, '');
  const isEastAsian = EAST_ASIAN.test(text);
  const first = spoken[0] ?? '';
  const isPointing = STANDING_IN.has(first) || pointsAt(spoken, 0) || (isEastAsian && POINTING_SIGNS.test(bare));
  const connects = CONNECTING.has(first) || EXAMPLE.test(bare) || (isEastAsian && CONNECTING_SIGNS.test(bare));
  const isFirstPerson = FIRST_PERSON.has(first) || (isEastAsian && bare.search(FIRST_SIGNS) === 0);
  const isTheNoun = THE_NOUN.test(bare);
  return {
    isEastAsian,
    points: isPointing,
    connects,
    isTheNoun,
    isName:
      isCapital(bare) &&
      !isPointing &&
      !connects &&
      !isFirstPerson &&
      !isTheNoun &&
      first.length > 1 &&
      !isArticle(first),
    isQuote: bare !== text && !text.startsWith('('),
    isNumber: /^\d/.test(bare),
    isSmall: isSmall(bare),
    isSign: !startsWord(bare) && !EAST_ASIAN.test(bare.charAt(0)),
    isFirstPerson,
    hasFirstPerson: spoken.some((word) => FIRST_PERSON.has(word)) || (isEastAsian && FIRST_SIGNS.test(text)),
    hasSecondPerson: spoken.some((word) => SECOND_PERSON.has(word)) || (isEastAsian && SECOND_SIGNS.test(text)),
  };
}

/** Whether a word there points to what was named: "this law", and not "this week". */
export function pointsAt(spoken: readonly string[], at: number): boolean {
  return POINTING.has(spoken[at] ?? '') && !OF_THE_PAGE.has(spoken[at + 1] ?? '');
}

/** "However, Meta": what the connective before the comma goes on from is not shown, and the rest is a sentence without it. */
export function withoutConnective({ text, start }: Shown): Shown {
  const word = /^[^ ,，、]{2,}(?=[,，、])/.exec(text)?.[0] ?? '';
  const length = CONNECTING_SIGNS.exec(text)?.[0].length ?? (CONNECTING.has(word.toLowerCase()) ? word.length : 0);
  const rest = text.slice(length).replace(/^[,，、] ?/, '');
  if (length === 0 || rest.length + length === text.length || isSmall(rest)) return { text, start };
  return { text: rest, start: start + text.length - rest.length };
}

const ARTICLES = wordSet(
  'the a an in on at for with by from to as if when while after before der die das ein eine le la les un une el los il lo o um uma',
);

function isArticle(word: string): boolean {
  return ARTICLES.has(word);
}
