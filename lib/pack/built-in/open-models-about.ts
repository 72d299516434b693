/** What is told of the second built-in pack before it is loaded. A test holds it to the pack. */
export const OPEN_MODELS = { title: 'Open models', topics: 30 } as const;
