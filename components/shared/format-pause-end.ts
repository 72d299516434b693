const DAY = 86_400_000; // ms

/**
 * When a pause ends, both in ms since 1970: the time of day, with the date where it is not within a day, as in settings that were brought
 * along or after a clock that was wrong. A time alone would be taken for the next one.
 */
export function formatPauseEnd(until: number, now: number, locale: string): string {
  const date = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  const isWithinDay = until - now < DAY;
  return new Intl.DateTimeFormat(locale, {
    ...(!isWithinDay && date),
    hour: 'numeric',
    minute: '2-digit',
  }).format(until);
}
