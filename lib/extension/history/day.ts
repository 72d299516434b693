/** `2026-11-12`, by the reader's own calendar. */
export type Day = string;

/** How many days articles are kept, the day on which they are marked being the first. */
export const KEPT_DAYS = 30;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function dayOf(time: Date): Day {
  const year = String(time.getFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(time.getMonth() + 1)}-${twoDigits(time.getDate())}`;
}

export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && DAY.test(value);
}

/** The days of which articles are kept, today first. By the calendar: a day may have 23 or 25 hours. */
export function keptDays(today: Date): readonly Day[] {
  const back = (days: number) => new Date(today.getFullYear(), today.getMonth(), today.getDate() - days);
  return Array.from({ length: KEPT_DAYS }, (_, days) => dayOf(back(days)));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
