import type { ReadableText } from '../../text/readable-text.ts';

/** Headings over what is no part of the story: other stories, comments, offers. The whole heading, or its beginning before a colon. */
const CLOSING =
  /^(?:related(?: (?:posts?|articles?|stories|news|content|reading|topics|links|coverage))?|(?:read|see|learn) (?:more|also|next|this next)|also read|more (?:from|stories|news|articles|posts|on|like|in)\b.*|you (?:may|might) (?:also )?(?:like|enjoy|be interested).*|recommended(?: .*)?|(?:latest|recent|popular|top|trending|editor['’]?s['’]?)(?: (?:posts?|articles?|stories|news|picks?|reads?|videos?))?|most (?:read|popular|viewed|shared)|trending now|up next|(?:leave|post|add|write) a (?:reply|comment)|(?:\d+ )?comments?(?: \(\d+\))?|share (?:this|on).*|about the authors?|(?:newsletter|subscribe|sign up)\b.*|follow us.*|advertisement|sponsored(?: .*)?|keep reading|what to read next|don['’]t miss|à lire aussi|sur le même sujet|lire aussi|articles liés|mehr zum thema|auch interessant|das könnte sie auch interessieren|weitere artikel|lee también|te puede interesar|artículos relacionados|noticias relacionadas|leia também|leggi anche|articoli correlati|lees ook|関連記事|関連リンク|관련 기사|相关文章|相關文章|相关阅读)[:：]?$/iu;
const LONGEST = 80; // UTF-16 units

/** The number of blocks up to the first heading over something else than the story; all of them where there is none. */
export function endOfStory({ text, blocks }: ReadableText): number {
  const at = blocks.findIndex(({ kind, start, end }) => {
    if (end - start > LONGEST) return false;
    return kind === 'heading' && CLOSING.test(text.slice(start, end).trim());
  });
  return at < 0 ? blocks.length : at;
}
