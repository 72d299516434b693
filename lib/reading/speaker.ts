/** Who the sentence says is speaking; null where it does not say, or says only "he". */
export function findSpeaker(sentence: string): string | null {
  const told = /\baccording to ((?:\p{Lu}[\p{L}'’-]*\s?){1,3})/u.exec(sentence);
  return told?.[1]?.trim() ?? null;
}
