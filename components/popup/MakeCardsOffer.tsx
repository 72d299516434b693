import { usePopupWords } from './words.ts';

interface PackMakeOfferProps {
  /** How many cards the page would give. */
  readonly count: number;
  readonly onMake: () => void;
}

/** Offers to turn the page's explanations into cards. */
export function PackMakeOffer({ count, onMake }: PackMakeOfferProps) {
  const words = usePopupWords();
  return (
    <p class="make-cards">
      <button type="button" class="text-button" onClick={() => onMake()}>
        {words.makeCards(count)}
      </button>
    </p>
  );
}
