import { usePackWords } from './words.ts';

/** How much a pack holds. */
export function PackCounts({ cards, names }: { readonly cards: number; readonly names: number }) {
  const words = usePackWords();
  return (
    <>
      {words.cards(cards)} · {words.names(names)}
    </>
  );
}
