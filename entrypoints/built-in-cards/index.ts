import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { builtInCards } from '../../lib/pack/built-in/cards.ts';
import { builtInContrasts } from '../../lib/pack/built-in/contrasts.ts';
import { offerBuiltIn } from '../../lib/page/card/built-in-script.ts';

/** The built-in pack's cards: put into a page just before the card's script, which shows them. */
export default defineUnlistedScript(() => offerBuiltIn({ ...builtInCards, contrasts: builtInContrasts.contrasts }));
