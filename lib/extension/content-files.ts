import type { CardLanguage } from '../pack/card-languages.ts';

// Where the build puts the content scripts, relative to the extension's root.
export const SCOUT_SCRIPT = 'content-scripts/scout.js';
export const READER_SCRIPT = 'content-scripts/reader.js';
export const CARD_SCRIPT = 'card.js';
export const DRAFT_SCRIPT = 'draft.js';
export const BUILT_IN_CARDS_SCRIPT = 'built-in-cards.js';
/** The cards of the second built-in pack, put into a page only where that is switched on. */
export const OPEN_MODELS_CARDS_SCRIPT = 'open-models-cards.js';
/** The built-in cards without their texts, which `builtInTextsScript` fills in. */
export const BUILT_IN_FRAME_SCRIPT = 'built-in-frame.js';
/** The same of the second built-in pack, for `openModelsTextsScript`. */
export const OPEN_MODELS_FRAME_SCRIPT = 'open-models-frame.js';
export const METADATA_SCRIPT = 'metadata.js';
export const SPEECH_SCRIPT = 'speech.js';
export const LINK_SCRIPT = 'content-scripts/link.js';
/**
 * Shows the card, which hides itself: see `host.css`. With the extension the browser takes its styles away; Firefox stops its scripts at that
 * moment, so that none is left to take a card away. For the origin `USER`, over which a page has no say.
 */
export const SHOW_CARD = '[data-sidelight-card] { display: block !important }';
export const MARKS_CSS = 'content-scripts/scout.css';
/** One of its rules, by which a page that has them is known. */
export const MARKS_RULE = '::highlight(sidelight-model)';

/** The texts of the built-in cards in a language that is not the pack's own. */
export function builtInTextsScript(language: CardLanguage): string {
  return `built-in-texts.${language}.js`;
}

/** The same of the second built-in pack. */
export function openModelsTextsScript(language: CardLanguage): string {
  return `open-models-texts.${language}.js`;
}
