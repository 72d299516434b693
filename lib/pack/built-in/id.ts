/** The id of the pack that ships with the extension and is on from the start; no pack from outside may have it. */
export const BUILT_IN_ID = 'open-source-ai';
/** The id of the pack that ships with the extension and waits to be switched on. */
export const OPEN_MODELS_ID = 'open-models';
/** Of both. */
export const BUILT_IN_FAMILY = 'open-source-ai';
