import { ENGLISH_SPEECH, type Speech } from '../../reading/speakers/speech.ts';

// The content scripts of an extension share one global object in a page, which the page cannot see.
const shared = globalThis as { sidelightSpeech?: Speech };

export function offerSpeech(speech: Speech): void {
  shared.sidelightSpeech = speech;
}

/** English alone unless the script with the other languages is in the page. */
export function offeredSpeech(): Speech {
  return shared.sidelightSpeech ?? ENGLISH_SPEECH;
}
