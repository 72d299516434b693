import { characterClass, OTHER } from '../../text/character-class.ts';

/**
 * Short blocks that say in words what they are. Languages: those of the news sites that a reader is most likely to meet.
 * Looked up by their first words, not matched by patterns: a page has thousands of short blocks.
 */

const LONGEST = 220; // characters: a longer block is a paragraph that happens to begin so
const LONGEST_HEADING = 80; // characters
const LONGEST_LABEL = 45; // characters before a colon
const MOST_WORDS = 4; // of a phrase

/** Lines that point to other stories; alone, or before a colon. */
const POINTERS = phrases(
  'related|related article|related articles|related stories|related story|related posts|related post|related content|' +
    'related coverage|related reading|related topics|related links|related video|related videos|related news|related items|' +
    'read more|read also|also read|read next|read this|further reading|recommended|recommended for you|recommended reading|' +
    'recommended articles|recommended stories|recommended posts|see also|see more|keep reading|continue reading|what to read next|' +
    "up next|read on|watch next|next article|next post|next story|previous article|previous post|previous story|don't miss|must read|" +
    "must reads|must-read|must-reads|in case you missed it|editor's pick|editors' picks|editor's picks|trending|trending now|most read|" +
    'most popular|most viewed|most shared|popular posts|popular stories|popular now|recent posts|recent articles|recent stories|' +
    'recent comments|top stories|top posts|other stories|other articles|other news|from around the web|around the web|watch|watch now|' +
    'watch more|listen|listen now|explore more|related to this story|more stories|more news|more articles|more posts|more reading|' +
    'more coverage|more like this|our standards|sponsored|you may like|you may also like|you might like|you might also like|you might be interested in|' +
    'you may be interested in|also on|latest news|latest stories|latest posts|latest articles|' +
    'lees ook|lees meer|lees verder|lire aussi|lire également|lire la suite|lire plus|à lire|à lire aussi|à lire également|voir aussi|' +
    'sur le même sujet|sur le même thème|articles liés|articles similaires|articles connexes|mehr zum thema|mehr dazu|mehr lesen|' +
    'zum thema|lesen sie auch|lesen sie mehr|lesen sie mehr zum thema|lesen sie dazu|auch interessant|das könnte sie auch interessieren|' +
    'das könnte dich auch interessieren|weiterlesen|siehe auch|passend dazu|ähnliche artikel|ähnliche beiträge|meistgelesen|' +
    'lea también|lea más|leer más|te puede interesar|también te puede interesar|noticias relacionadas|artículos relacionados|más sobre|' +
    'más noticias|más información|leia também|leia mais|veja também|veja mais|saiba mais|notícias relacionadas|leggi anche|leggi altro|' +
    'leggi anche su|potrebbe interessarti|articoli correlati|läs också|läs mer|läs även|les også|les mer|læs også|læs mere|lue myös|' +
    'lue lisää|czytaj też|czytaj także|czytaj również|czytaj więcej|zobacz też|zobacz także|zobacz również|polecane|čtěte také|' +
    'διαβάστε επίσης|читайте также|читайте ещё|по теме|материалы по теме|читайте також|ilgili haberler|ilgili konular|baca juga|' +
    'mira|mira también|ver también|vea también|mire también|lea además|no te pierdas|en video|en vídeo|à regarder|voir également|' +
    'guarda anche|guarda|vedi anche|da leggere|assista|assista também|confira|confira também|não perca|sehen sie auch|im video|hören sie auch|' +
    'bekijk ook|kijk ook|se også|se även|katso myös|zobacz|смотрите также|смотрите|читать также|izle|tonton juga|lihat juga|شاهد|شاهد أيضا|اقرأ أيضاً|' +
    'xem thêm|tin liên quan|関連記事|関連リンク|関連ニュース|次に読む|続きを読む|合わせて読みたい|あわせて読みたい|こちらもおすすめ|おすすめ記事|相关阅读|相关文章|相关新闻|' +
    '相关推荐|相关报道|推荐阅读|延伸阅读|更多新闻|更多阅读|看更多|同場加映|推薦閱讀|更多新聞|延伸閱讀|相關文章|相關新聞|相關報導|관련 기사|관련기사|관련 뉴스|함께 보기|함께 읽기|이전 기사|다음 기사|더보기|더 보기|' +
    'اقرأ أيضا|اقرأ أيضًا|اقرأ المزيد|مواضيع ذات صلة|קראו גם|עוד בנושא',
);

/** Lines that are nothing else, beside those that begin as below. */
const LINES = phrases(
  'share|tweet|print|print this|print article|email|e-mail|email this|save|save article|save for later|bookmark|copy link|' +
    'copy url|link copied|license this content|reprints|permalink|comment|comments|# comment|# comments|# responses|# shares|# share|' +
    '# views|# likes|# votes|# reactions|# claps|# replies|advertisement|advertising|advert|adverts|ad|ads|sponsored content|' +
    'sponsored message|promoted|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|annons|reklam|reklama|реклама|' +
    '広告|広告の後にも続きます|광고|广告|loading|table of contents|in this article|on this page|contents|jump to|hide caption|' +
    'toggle caption|image # of #|# of #|photo #|view gallery|view all|view more|view original|see all|show all|show more|' +
    'show less|load more|facebook|twitter|x|linkedin|whatsapp|pinterest|reddit|telegram|tumblr|stumbleupon|google|' +
    'google+|flipboard|messenger|pocket|hacker news|vk|weibo|xing|mastodon|bluesky|threads|youtube|instagram|tiktok|rss|discord|github|' +
    'autoplay|teilen|artikel teilen|partager|compartir|compartilhar|condividi|поделиться|subscribe|sign up|log in|discuss',
);

/** What lines begin with that ask for something or give notice. */
const OPENINGS = phrases(
  'share this|share on|share via|share with|share the|share your|if you like it|follow us|follow me|follow @|find us|like us|join us on|' +
    'connect with us|contact us|email us|sign up for|sign up to|sign up here|sign up now|sign up today|signing up|subscribe to|' +
    'subscribe now|subscribe for|subscribe here|subscribe today|join our|have a tip|got a tip|have a question|got a question|have a story|' +
    'got a news tip|send us|send your photos|support us|support our|support independent|donate to|donate now|please donate|your contribution supports|' +
    'your contribution helps|your donation|make a donation|make a contribution|please contribute|do you have a story|do you have a tip|do you have information|' +
    'we pay for your|please consider|consider donating|consider subscribing|buy me a|leave a comment|leave a reply|post a comment|add a comment|' +
    'write a comment|view comments|show comments|read comments|load comments|join the conversation|join the discussion|click to share|' +
    'click to read|click to follow|click to subscribe|click to hide|click to view|click to expand|click to tweet|click to enlarge|' +
    'click here to share|click here to subscribe|click here to sign|click here to view|tell us what|download our|download the app|' +
    'log in to|login to|already a|not a subscriber|folgen sie|ihre meinung ist|senden sie uns|newsletter abonnieren|jetzt abonnieren|jetzt anmelden|suivez nous|' +
    'suivez-nous|abonnez-vous|inscrivez-vous|síguenos|suscríbete|siga-nos|inscreva-se|iscriviti|seguici|volg ons|meld je aan|' +
    'подписывайтесь|подписаться|следите за|©|copyright|(c)|all rights reserved|alle rechte vorbehalten|tous droits réservés|' +
    'todos los derechos|الآراء الواردة|this story is funded|story continues below|story continues after|article continues below|article continues after|content continues|' +
    'continues below advertisement|continues after advertisement|continue reading below|advertisement continue|advertisement scroll|' +
    'skip to|skip past|skip advertisement|this slideshow requires|this video requires|this site uses|this site is|this website uses|' +
    'please enable|enable javascript|javascript is|bitte aktivieren sie|we use cookies|enlarge this image|see it at|check latest price|' +
    'check price|view price|back to top|buy reprints|request a correction|request reprint|report a typo|report an error|found a typo|' +
    'found an error|found a mistake|was this article|was this page|was this post|rate this|thanks for reading|thank you for|' +
    'edit this page|edit this post|edit this on|improve this|suggest changes|edit on|media playback is|trackback|posted in|posted under|' +
    'filed under|sponsored by|get the latest|more from|more on|more about|latest from|read more on|read more about|read more from|' +
    'read more at|you may also|you might also|additional reporting by|additional editing by|additional writing by|reporting by|editing by|writing by|' +
    'potrebbero interessarti|potrebbe interessarti|das könnte sie|das könnte ihnen|mehr von|' +
    'mehr über|mehr aus|também pode|también puede|você pode gostar',
);

/** Requests that a line after the story makes at its start or after a comma. In the story itself somebody may be asked the same. */
const REQUESTS =
  'subscribe to|sign up for|sign up to|download our|follow us|follow our|join our|support our|become a member|become a subscriber|donate|' +
  'make a donation|buy me a|like our page|share this article|abonnieren sie|folgen sie uns|spenden sie|abonnez-vous|inscrivez-vous|suivez-nous|' +
  'soutenez-nous|suscríbete|síguenos|apóyanos|inscreva-se|assine|siga-nos|apoie|iscriviti|seguici|sostienici|подпишитесь|подписывайтесь|' +
  '订阅|訂閱|关注我们|追蹤我們|구독|اشترك|تابعونا';

/** Lines of links with a name before them. */
const LABELS = phrases(
  'tags|tag|tagged|tagged with|category|categories|labels|topics|topic|keywords|schlagwörter|mots-clés|etiquetas|теги',
);

/** Headings over what is not of the article, beside those above. */
const HEADINGS = phrases(
  'discussion|newsletter|newsletters|stay connected|stay informed|stay up to date|stay updated|stay in the loop|about the author|' +
    'about the authors|about this author|about the writer|author|author bio|meet the author|our authors|written by|contact|' +
    'get in touch|get started|get updates|connect|post navigation|kommentare|kommentar|commentaires|comentarios|comentários|reacties|' +
    "über den autor|über die autorin|à propos de l'auteur|sobre el autor|sobre la autora|sobre o autor|комментарии|コメント|评论|댓글",
);

function phrases(list: string): ReadonlySet<string> {
  return new Set(list.split('|'));
}

/** In small letters, with numbers as "#" and without what stands before the first and after the last word. */
function normalise(text: string): string {
  const line = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace('©', '© ')
    .replace(/\d[\d,.]*[km]?\b/g, '#');
  let start = 0;
  while (start < line.length && !isPartOfWord(line, start, '#©@(')) start += 1;
  let end = line.length;
  while (end > start && !isPartOfWord(line, end - 1, '#+)')) end -= 1;
  return line.slice(start, end);
}

function isPartOfWord(line: string, at: number, signs: string): boolean {
  return characterClass(line.charCodeAt(at)) !== OTHER || signs.includes(line.charAt(at));
}

const POLICIES = [' comment policy', ' comments policy']; // what such headings end in
const DELIVERY = /^(?:get|receive) .*\b(?:newsletter|inbox|delivered|letterbox|e-?mail)/;

const WELCOME = /\bwelcomes? your (?:comments|feedback)\b/;
const CREDIT = /\bcontributed to this (?:report|article|story)\b/;

/** Whether the block only points elsewhere, asks for something, or gives notice. `isLinked`: much of it is link text. */
export function isFurniturePhrase(text: string, isLinked: boolean): boolean {
  return text.length <= LONGEST && isFurnitureLine(normalise(text), isLinked);
}

/** Whether the block asks its reader for something, as it does after a story. */
export function isRequest(text: string): boolean {
  return text.length <= LONGEST && REQUEST.test(text);
}

const REQUEST = new RegExp(`(?:^|[.,!?:] |please |bitte )(?:${REQUESTS})`, 'i');

/** Whether the words are a heading over things that are not of the article. */
export function isFurnitureHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const line = normalise(text);
  return HEADINGS.has(line) || POLICIES.some((end) => line.endsWith(end)) || isFurnitureLine(line, false);
}

function isFurnitureLine(line: string, isLinked: boolean): boolean {
  if (POINTERS.has(line) || LINES.has(line) || hasOpening(line)) return true;
  if ((line.startsWith('get ') || line.startsWith('receive ')) && DELIVERY.test(line)) return true;
  if (line.includes('welcome') && WELCOME.test(line)) return true;
  if (line.includes('contributed to') && CREDIT.test(line)) return true;
  const label = labelOf(line);
  return label !== null && (POINTERS.has(label) || (isLinked && LABELS.has(label)));
}

function hasOpening(line: string): boolean {
  let end = 0;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const next = line.indexOf(' ', end);
    if (OPENINGS.has(next < 0 ? line : withoutMark(line.slice(0, next)))) return true;
    if (next < 0) return false;
    end = next + 1;
  }
  return false;
}

function withoutMark(words: string): string {
  return '.,:;!?'.includes(words.charAt(words.length - 1)) ? words.slice(0, -1) : words;
}

/** What stands before the first colon or the like; null where that is not near the start. */
function labelOf(line: string): string | null {
  const at = line.search(/[:：»›…|–—]| - /);
  return at > 0 && at <= LONGEST_LABEL ? line.slice(0, at).trim() : null;
}
