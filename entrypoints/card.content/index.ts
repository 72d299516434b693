import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerCard } from '../../lib/page/card-script.ts';
import { createPageCard } from './create-page-card.tsx';

/** The view of the card: put into a page when a card is first wanted there, and handed to the reader beside it. */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main() {
    offerCard(createPageCard);
  },
});
