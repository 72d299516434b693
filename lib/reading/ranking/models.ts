import type { LinearModel } from './linear-model.ts';
import weights from './weights.json' with { type: 'json' };

/** How likely a careful editor would show a sentence to tell what its article is about. */
export const SUMMARY_MODEL: LinearModel = weights.summary;
/** How likely as a statement on a topic that it names. */
export const STATEMENT_MODEL: LinearModel = weights.statement;
/** How likely a sentence rests on one before it. */
export const LEANING_MODEL: LinearModel = weights.leaning;
