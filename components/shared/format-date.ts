/** Year, month and day of an ISO date; a time of day and its zone are not shown, so they are not read. */
const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/;

/**
 * A date as precisely as it is known, for reading: `2026-11-12` is "12 Nov 2026", `2024-08` "Aug 2024", `2024` "2024".
 * What is no such date comes back as it is.
 *
 * @param monthStyle `long` for running text: "August 2024".
 */
export function formatDate(date: string, locale: string, monthStyle: 'short' | 'long' = 'short'): string {
  const [, year, month, day] = ISO_DATE.exec(date) ?? [];
  if (year === undefined) return date;
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  if (!isSameDay(time, Number(month ?? 1), Number(day ?? 1))) return date;
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: monthStyle }),
    ...(day !== undefined && { day: 'numeric' }),
  }).format(time);
}

/** False for a 13th month or a 31 June, which `Date` would carry over. */
function isSameDay(time: number, month: number, day: number): boolean {
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
