import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openModelsCards } from '../../lib/pack/built-in/open-models-cards.ts';
import { offerOpenModels } from '../../lib/page/card/built-in-script.ts';

/** The cards of the second built-in pack: put into a page where it is switched on and a card is wanted. */
export default defineUnlistedScript(() => offerOpenModels(openModelsCards));
