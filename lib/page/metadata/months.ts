const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
/** Beginnings of the spellings that do not begin like the English ones, by month from January on; Arabic without hamza. */
const OTHERS = [
  'jän gen ene ينا جان',
  'fév fev فبر فيف شبا',
  'mär mae maa mrt مار اذا',
  'avr abr ابر افر نيس',
  'mai mei mag maj ماي ايا',
  'giu juin يون جوا حزي',
  'lug juil يول جوي تمو',
  'ago aoû aou اغس غشت اوت اب',
  'set سبت شتن ايل',
  'okt ott out اكت',
  'نوف نون',
  'dez déc dic dese ديس دجن',
];
const LONGEST_BEGINNING = 4; // letters
const SHORTEST_BEGINNING = 2;
/** Of the two months that share their first word in the Arabic of the Levant. */
const TWICE: Readonly<Record<string, readonly [first: number, second: number]>> = {
  تشرين: [10, 11],
  كانون: [12, 1],
};

const BY_BEGINNING: ReadonlyMap<string, number> = new Map(
  [...ENGLISH, ...OTHERS].flatMap((words, at) =>
    words.split(' ').map((word) => [word.normalize('NFC'), (at % ENGLISH.length) + 1] as const),
  ),
);

/** The month that a word is the name of, or begins like the name of, from 1 on; 0 for none. */
export function monthOf(name: string): number {
  const word = name.toLowerCase().replace(/[أإآ]/g, 'ا');
  const [first = '', second] = word.split(/\s/);
  const pair = TWICE[first];
  if (pair !== undefined) return second === undefined ? 0 : pair[second.startsWith('الث') ? 1 : 0];
  for (let length = LONGEST_BEGINNING; length > SHORTEST_BEGINNING; length -= 1) {
    const month = BY_BEGINNING.get(word.slice(0, length));
    if (month !== undefined) return month;
  }
  return BY_BEGINNING.get(word.length === SHORTEST_BEGINNING ? word : '') ?? 0;
}
