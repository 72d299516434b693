/** Whether a value from elsewhere has a certain form. */
export type FormCheck = (value: unknown) => boolean;

export const isText: FormCheck = (value) => typeof value === 'string';
export const isNumber: FormCheck = (value) => typeof value === 'number' && Number.isFinite(value);
export const isFlag: FormCheck = (value) => typeof value === 'boolean';
export const isNothing: FormCheck = (value) => value === null || value === undefined;

export function formOf(checks: Readonly<Record<string, FormCheck>>): FormCheck {
  const entries = Object.entries(checks);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    entries.every(([key, check]) => check((value as Readonly<Record<string, unknown>>)[key]));
}

export function listOf(check: FormCheck): FormCheck {
  return (value) => Array.isArray(value) && value.every((item) => check(item));
}

export function orNull(check: FormCheck): FormCheck {
  return (value) => value === null || check(value);
}

export function orNothing(check: FormCheck): FormCheck {
  return (value) => value === undefined || check(value);
}

export const isSpan = formOf({ start: Number.isSafeInteger, end: Number.isSafeInteger });
