import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerSpeech } from '../../lib/page/card/speech-script.ts';
import { ALL_SPEECH } from '../../lib/reading/speakers/languages.ts';

/** How other languages than English tell who speaks: put into a page that does not say it is English, before the card's script. */
export default defineUnlistedScript(() => offerSpeech(ALL_SPEECH));
