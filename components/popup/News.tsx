import type { CardNews } from '../card/actions.ts';
import { formatDate } from '../shared/format-date.ts';
import { usePopupWords } from './words.ts';

/** On a closed card that has newer updates than when it was last opened. */
export function NewsDot({ since }: CardNews) {
  const words = usePopupWords();
  const label = words.newSince(formatDate(since, words.locale));
  return <span class="news-dot" role="img" aria-label={label} title={label} />;
}

/** The same in words, once it is open. */
export function NewsLine({ since, updates }: CardNews) {
  const words = usePopupWords();
  return <p class="news-line">{words.updatesSince(formatDate(since, words.locale), updates)}</p>;
}
