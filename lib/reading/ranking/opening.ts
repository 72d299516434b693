import { isCapital, isSmall, startsWord } from '../../text/letters.ts';
import { wordSet } from '../../text/word-set.ts';

// Closed classes of words in the ten languages of the interface: who is spoken of, and what goes on from the sentence before. They say
// nothing by themselves: what each is worth is learnt.

const POINTING = wordSet(
  "it they he she this that these those its their his her there here such both another neither it's that's there's they're he's she's " +
    'er sie es dies diese dieser dieses das dabei dazu damit dadurch ihr ihre seine dort hier ' +
    'il elle ils elles cela ce cet cette ces ça leur leurs celui celle ceux ' +
    'él ella ellos ellas esto este esta estos estas eso ese esa ello su sus ' +
    'questo questa questi queste esso essa loro lui lei suo sua ciò ' +
    'ele ela eles elas isso isto esse essa esses essas seu sua ' +
    'هو هي هم هذا هذه ذلك تلك هؤلاء وهو وهي وهذا وهذه',
);
const CONNECTING = wordSet(
  'but and so then yet or however instead still also furthermore moreover additionally similarly likewise therefore thus hence nevertheless ' +
    'nonetheless otherwise consequently conversely meanwhile finally second secondly third thirdly yes no nor because besides indeed overall ' +
    'aber und doch denn deshalb allerdings außerdem zudem sondern dennoch jedoch also oder ' +
    'mais et cependant ainsi donc pourtant or enfin puis ' +
    'pero y además sin también aunque entonces pues ' +
    'ma inoltre tuttavia anche però quindi infatti e ' +
    'mas além também porém entretanto portanto contudo então ' +
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
  /^(?:这|該|该|它|他|她|此|那|其|これ|それ|この|その|あの|ここ|이는|이것|이러한|이런|이를|그는|그녀|그들|그것|이 |그 )/;
const CONNECTING_SIGNS =
  /^(?:而|但|不过|因此|所以|同时|此外|另外|然而|并且|如果|于是|また|しかし|そして|さらに|なお|一方|だから|つまり|ただし|そのため|또한|하지만|그러나|그리고|따라서|그런데|반면)/;
const FIRST_SIGNS = /我们|我|私|弊社|当社|우리|저는|저희/;
const SECOND_SIGNS = /你|您|あなた|당신|여러분/;
/** Kana, Chinese characters, Hangul. */
const EAST_ASIAN = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

const OPENING_QUOTE = /^["“„«「『(]+/;
/** "The tool can run Llama": which one was said before. A noun that stands for what was named, in small letters. */
const THE_NOUN = /^(?:The|Das|Der|Die|Le|La|Les|El|Los|Las|Il|Lo|Gli|O|A|Os|As) [a-zà-ÿ]+ /;

/** How a sentence opens, and whom it speaks to. */
export interface Opening {
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
  const isPointing = POINTING.has(first) || (isEastAsian && POINTING_SIGNS.test(bare));
  const connects = CONNECTING.has(first) || (isEastAsian && CONNECTING_SIGNS.test(bare));
  const isFirstPerson = FIRST_PERSON.has(first) || (isEastAsian && bare.search(FIRST_SIGNS) === 0);
  const isTheNoun = THE_NOUN.test(bare);
  return {
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

const ARTICLES = wordSet(
  'the a an in on at for with by from to as if when while after before der die das ein eine le la les un une el los il lo o um uma',
);

function isArticle(word: string): boolean {
  return ARTICLES.has(word);
}
