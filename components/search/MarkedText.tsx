import type { Passage } from './find-passage.ts';

/** A passage with the words that were searched for marked in it. */
export function MarkedText({ text, marks }: Pick<Passage, 'text' | 'marks'>) {
  return (
    <>
      {marks.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(marks[at - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
