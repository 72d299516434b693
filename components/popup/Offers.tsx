import type { PopupViewProps } from './props.ts';
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

interface PackOfferProps {
  readonly offered: PopupViewProps['offered'] | undefined;
  readonly onSwitchOn: (() => void) | undefined;
}

/** What a pack that is off would add, with the way to have it. */
export function PackOffer({ offered, onSwitchOn }: PackOfferProps) {
  const words = usePopupWords();
  if (offered === undefined) return null;
  return (
    <p class="offer">
      <button type="button" class="text-button" onClick={() => onSwitchOn?.()}>
        {words.switchPackOn(offered.topics, offered.title)}
      </button>
    </p>
  );
}
