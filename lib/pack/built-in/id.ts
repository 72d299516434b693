/** The id of the pack that ships with the extension; no other pack may have it. */
export const BUILT_IN_ID = 'open-source-ai';
