/** ms that a browser may take to start. On a machine that is busy with much else one took more than half a minute. */
export const LONGEST_START = 110_000;
