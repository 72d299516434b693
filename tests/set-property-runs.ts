import fc from 'fast-check';

/** Cases that each property is tried on, unless it says how many. */
fc.configureGlobal({ numRuns: 1000 });
