export const LONGEST_TIMEOUT = 2 ** 31 - 1; // ms; a longer one fires at once
