import type { Licence, Status } from '../../lib/pack/card.ts';
import { formatDate } from '../shared/format-date.ts';
import { useWords, type Words } from '../shared/words.ts';
import { NAME_ROOM, shorten } from './shorten.ts';

interface StatusLineProps {
  readonly status: Status;
  /** BCP 47 language of the card. */
  readonly lang: string;
}

/** "Disputed · Meta’s own licence · newest: Llama 4, April 2025", worded from fields. */
export function StatusLine({ status: { standing, licence, newest }, lang }: StatusLineProps) {
  const words = useWords();
  return (
    <p class="status" data-standing={standing}>
      <b>{words.standings[standing]}</b>
      {licence !== undefined && <span>{licenceWords(licence, words)}</span>}
      {newest !== undefined && (
        <span>
          {words.newest} <bdi lang={lang}>{shorten(newest.text, NAME_ROOM)}</bdi>
          {', '}
          <time dateTime={newest.date}>{formatDate(newest.date, words.locale, 'long')}</time>
        </span>
      )}
    </p>
  );
}

function licenceWords(licence: Licence, words: Words): string {
  if (licence.terms === 'own') return words.licences.own(shorten(licence.owner, NAME_ROOM));
  if (licence.terms === 'standard') return shorten(licence.name, NAME_ROOM);
  return words.licences[licence.terms];
}
