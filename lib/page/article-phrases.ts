/** Short blocks that say in words what they are. Languages of the news sites that the reader is most likely to see. */

const LONGEST = 220; // characters: a longer block is a paragraph that happens to begin so
const LEADING = String.raw`^[\s\p{P}\p{S}]*`;

const POINTERS = [
  'related(?: (?:articles?|stor(?:y|ies)|posts?|content|coverage|reading|topics?|links?|videos?|news|items|terms|searches))?',
  'read (?:more|also|next|this|on)(?: (?:on|about|from|here|stories|articles)\\b.*)?|also read|further reading|recommended(?: (?:for you|reading|articles?|stories|posts?))?|see (?:also|more)|more (?:on|from|about|stories|news|articles|posts|in|like this|reading|coverage)\\b.*|keep reading|continue reading|what to read next|(?:up|read|watch) next|next (?:article|post|story)|previous (?:article|post|story)',
  "you (?:may|might|could) (?:also )?(?:like|enjoy|be interested|want).*|don[’']?t miss|must[- ]reads?|in case you missed it|editors?[’']? picks?|trending(?: now)?|most (?:read|popular|viewed|shared)|popular (?:posts?|stories|articles|now)|latest (?:news|stories|posts|articles|from).*|recent (?:posts?|articles|stories|comments)|top stories|other (?:stories|articles|posts|news)|from around the web|around the web|watch(?: now| more)?|listen(?: now)?|explore more|related to this story",
  'lees (?:ook|meer|verder)|lire (?:aussi|également|la suite|plus)|à lire (?:aussi|également)|sur le même (?:sujet|thème)|voir aussi|articles? (?:liés|similaires|connexes)|mehr (?:zum thema|dazu|lesen|aus|von|über).*|zum thema|lesen sie (?:auch|mehr|dazu).*|auch interessant|das könnte (?:sie|dich|ihnen).*|weiterlesen|siehe auch|passend dazu|ähnliche (?:artikel|beiträge)|meistgelesen',
  'lea (?:también|más)|leer más|te puede interesar|también (?:te )?puede.*|noticias relacionadas|artículos relacionados|más (?:sobre|noticias|información)|leia (?:também|mais)|veja (?:também|mais)|saiba mais|notícias relacionadas|você pode gostar.*|leggi (?:anche|altro)|potrebbe(?:ro)? interessarti|articoli correlati|läs (?:också|mer|även)|les (?:også|mer)|læs (?:også|mere)|lue (?:myös|lisää)',
  'czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|polecane|čtěte také|přečtěte si.*|olvassa el.*|kapcsolódó.*|citește și|διαβάστε (?:επίσης|ακόμα)|читайте (?:также|ещё)|по теме|материалы по теме|читайте також|ilgili (?:haberler|konular)|bunlar da ilginizi.*|baca juga|artikel terkait|xem thêm|tin liên quan',
  '関連(?:記事|リンク|ニュース).*|あわせて読みたい|こちらもおすすめ|おすすめ(?:記事)?|相关(?:阅读|文章|新闻|推荐|报道)|推荐阅读|延伸阅读|延伸閱讀|相關(?:文章|新聞|報導)|관련 ?(?:기사|뉴스)|더 ?보기|اقرأ (?:أيضا|أيضًا|المزيد)|مواضيع (?:ذات صلة|متعلقة)|קראו גם|עוד בנושא',
];
const POINTER = new RegExp(`${LEADING}(?:${POINTERS.join('|')})\\s*(?:$|[:：»>›…|\\]\\-–—])`, 'iu');

const REQUESTS = [
  'share (?:this|on|via|with|the|your|article|story|post)\\b|share$|(?:follow|find|join|like|connect with|contact|email|message) (?:us|me|him|her|them)\\b(?: (?:on|at|in|via))?|follow @|follow .{1,60} on (?:twitter|facebook|instagram|x|linkedin|threads|bluesky|mastodon)|(?:sign|signing) up (?:for|to|here|now|today)|subscribe\\b|(?:get|receive) .{1,80} (?:newsletter|inbox|delivered|alerts)|join (?:our|the|\\d).{1,60}(?:newsletter|discord|community|list|channel|telegram|whatsapp|slack)|(?:have|got) (?:a|any|something)? ?(?:tips?|questions?|comments?|news tip|story)\\b.{0,80}|send (?:us )?(?:your|a) .{1,60}|if you (?:like|enjoy|love|found).{1,80}(?:share|subscribe|follow|newsletter|coffee).*|support (?:us|our|independent).*|(?:please )?(?:consider )?(?:donate|donating|subscribing)\\b.*|buy me a coffee|leave a (?:comment|reply)|(?:post|add|write|submit|view|show|read|join|load)(?: (?:a|your|all|the|more))? (?:comments?|conversation|discussion)\\b.*|click (?:here )?to (?:share|read|follow|subscribe|hide|view|expand|tweet|enlarge|sign up)\\b.*|tell us what you think|what do you think.{0,60}comments.*|let us know .{0,60}comments.*|download (?:our|the) app|log ?in to .{1,60}|(?:already|not) (?:a|yet) (?:subscriber|member)',
  'folgen sie|newsletter (?:abonnieren|bestellen)|jetzt (?:abonnieren|anmelden)|artikel teilen|teilen$|suivez[- ]nous|abonnez[- ]vous|inscrivez[- ]vous|partager|síguenos|suscríbete|compartir|siga[- ]nos|inscreva-se|compartilh|iscriviti|seguici|condividi|volg ons|meld je aan|deel (?:dit|via)|подпис(?:ывайтесь|аться)|поделиться|следите за',
];
const REQUEST = new RegExp(`${LEADING}(?:${REQUESTS.join('|')})`, 'iu');

const NOTICES = [
  '(?:©|\\(c\\) |copyright\\b)|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados',
  'advert(?:isement|ising|s)?(?:\\s*[-–:.].{0,40})?$|ads?$|sponsored(?: (?:content|by .*|message))?$|promoted$|anzeige$|werbung$|publicité$|publicidad(?:e)?$|pubblicità$|advertentie$|annons$|reklama?$|реклама$|広告$|광고$|广告$',
  '(?:story|article|content) continues (?:below|after).*|continues? (?:below|after) advert.*|loading\\b.{0,20}$|skip (?:to|past|advert).*|this (?:slideshow|video|site|feature|page) (?:requires|uses|is protected).*|(?:please )?enable javascript.*|bitte aktivieren sie javascript.*|.{0,40}(?:contains?|includes?|may (?:contain|include)) affiliate links.*|.{0,40}comments? policy$|media playback is .*|javascript (?:is )?(?:required|disabled).*|we use cookies.*|image \\d+ of \\d+$|\\d+ of \\d+$|photo \\d+$|hide caption$|toggle caption$|enlarge this image.*|view (?:gallery|all|more|original|comments|slideshow).{0,30}$|(?:see|show) (?:all|more|less|full .*)$|see it at .{1,60}$|(?:check|see|view) (?:latest )?price.*|load more.*|back to top.*|table of contents$|(?:in this article|on this page|contents|jump to)\\s*:?$|print(?: (?:this|article|page))?$|e-?mail(?: (?:this|article))?$|save(?: (?:article|story|for later))?$|bookmark$|copy (?:link|url)$|link copied.*|license this content|reprints?$|buy reprints.*|request (?:a )?(?:correction|reprint).*|report (?:a typo|an error|this).*|found (?:a typo|an error|a mistake).*|was this (?:article|page|post) (?:helpful|useful).*|rate this (?:article|post).*|thanks for (?:reading|subscribing|your feedback).{0,60}$|(?:edit|improve|suggest changes to) this (?:page|post|article|blog).*|edit (?:this|on|page).{0,20}(?:github|page|gitlab).*|permalink$|trackback.*|(?:\\d[\\d,.]*[km]? )?(?:comments?|shares?|views|likes|votes|reactions|claps|replies)$|\\d+ responses?$|(?:comments?|shares?|views|likes)\\s*[:(]\\s*\\d*\\)?$',
  '(?:facebook|twitter|x|linkedin|whats ?app|pinterest|reddit|telegram|tumblr|stumbleupon|google ?\\+?|flipboard|messenger|pocket|hacker ?news|vk|line|weibo|xing|mastodon|bluesky|threads|youtube|instagram|tiktok|rss|discord|github|pint)(?: (?:icon|logo))?$',
];
const NOTICE = new RegExp(`${LEADING}(?:${NOTICES.join('|')})`, 'iu');

const LABELS = new RegExp(
  `${LEADING}(?:tags?\\s*:|tagged(?: (?:as|with|in))?\\b.{0,100}$|categor(?:y|ies)\\s*:|filed under|posted (?:in|under)|labels\\s*:|topics?\\s*:|keywords?\\s*:|schlagw(?:o|ö)rter\\s*:|mots[- ]clés\\s*:|etiquetas\\s*:|теги\\s*:)`,
  'iu',
);

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|mei|avr|juin|juil|aoû|okt|dez|déc|ene|abr|ago|dic|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)\\p{L}*\\.?';
const DATE = `(?:\\d{1,4}[-/. ]+\\d{1,2}[-/. ]+\\d{2,4}|\\d{4}年\\d+月\\d+日|(?:\\d{1,2}(?:st|nd|rd|th|\\.)?,?\\s+(?:de )?)?${MONTH}(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?,?(?:\\s+(?:de )?\\d{4})?|\\d+ (?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?) ago|today|yesterday)`;
const DATE_LINE = new RegExp(
  `${LEADING}(?:(?:first |last |originally )?(?:published|updated|posted|modified|edited|created|written|date|added|issued|release date)[\\s:]*(?:on|at|by)?[\\s:]*)?(?:\\p{L}{2,12}[,.]?\\s+)?${DATE}`,
  'iu',
);
const READING_TIME =
  /\b\d+[-\s]?(?:min(?:ute)?s?|sec(?:ond)?s?)\.?\s+(?:read|lesezeit|de lecture|de lectura|lectura|leitura|to read)\b|^(?:reading time|est\. ?reading|lesezeit|temps de lecture|estimated reading)/iu;
const BYLINE =
  /^(?:(?:written|posted|words|story|report|reporting|text|photos?|published|reviewed|edited|fact[- ]checked)\s+)?(?:by|von|par|por|door|di|af|av|автор:?|文[／/]|作者[:：]|執筆[:：])\s*:?\s*\p{L}/iu;
const AUTHOR_LINE =
  /^(?:authors?|writer|editor|contributor|staff (?:writer|reporter)|correspondent|reporter)\b.{0,40}$/iu;

const LONGEST_LINE = 110; // characters of a byline or a date line
const SENTENCE = /[.!?。！？]["”’)]?$/u;

/** Whether the block only points elsewhere, asks for something, or gives notice. `isLinked`: most of it is link text. */
export function isFurniturePhrase(text: string, isLinked: boolean): boolean {
  if (text.length > LONGEST) return false;
  if (NOTICE.test(text) || POINTER.test(text)) return true;
  if (isLinked && LABELS.test(text)) return true;
  return REQUEST.test(text) && (isLinked || text.length < LONGEST);
}

/** Whether the words are a heading over things that are not of the article. */
export function isFurnitureHeading(text: string): boolean {
  return text.length <= 80 && (isFurniturePhrase(text, false) || HEADING.test(text));
}

const HEADING = new RegExp(
  `${LEADING}(?:comments?|discussion|(?:\\d+ )?(?:thoughts? on|responses? to|comments? on|replies to)\\b.*|join the (?:conversation|discussion)|newsletter|stay (?:in the loop|up to date|informed|connected|updated)|about (?:the |this )?(?:authors?|writer|contributors?)|(?:meet )?(?:our|the) (?:authors?|writers?)|written by|author(?: bio)?|get (?:started|in touch|updates|connected|the latest)|ready to .{1,60}|try .{1,40} (?:free|today|now)|contact(?: us)?|references and links|post navigation|leave a .{1,20}|kommentare?|commentaires?|comentarios|reacties|über (?:den|die) autor.*|à propos de l[’']auteur.*|sobre (?:el|la|o|a) autora?.*|комментарии|コメント|评论|댓글)\\s*[:!?.]?\\s*$`,
  'iu',
);

/** Whether the line is a byline, a date or a reading time: what stands between headline and story. */
export function isDateOrByline(text: string): boolean {
  if (text.length > LONGEST_LINE || (text.length > 60 && SENTENCE.test(text))) return false;
  return (
    BYLINE.test(text) || AUTHOR_LINE.test(text) || READING_TIME.test(text) || (DATE_LINE.test(text) && text.length < 70)
  );
}
