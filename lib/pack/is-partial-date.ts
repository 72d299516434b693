const SHAPE = /^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** Whether a text is a `PartialDate`, and a day or month that the calendar has. */
export function isPartialDate(text: string): boolean {
  const parts = SHAPE.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  // A day or month too many moves the date on, so it no longer says what was asked.
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
