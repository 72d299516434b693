import { formOf, isText, listOf, orNothing } from '../messages/form-checks.ts';

const isTold = formOf({ text: isText });
const isArgument = formOf({ says: isText, text: isText });
const isSource = formOf({ title: isText });

const isCard = formOf({
  title: isText,
  question: isText,
  glance: orNothing(isTold),
  short: isTold,
  facts: orNothing(listOf(formOf({ label: isText, value: isText }))),
  explanation: listOf(isTold),
  arguments: listOf(isArgument),
  updates: listOf(formOf({ id: isText, text: isText, sources: listOf(isSource) })),
  related: listOf(isText),
  status: orNothing(formOf({ newest: orNothing(isTold) })),
  spectrum: orNothing(formOf({ places: listOf(formOf({ label: isText })), disagree: orNothing(listOf(isArgument)) })),
});

/**
 * Whether a pack that was kept has all that linker, translation and views walk through. Quick and coarse: it was checked when it came, and is
 * told of by the parser where it was damaged since.
 */
export const isWholePack = formOf({
  title: isText,
  language: isText,
  source: isSource,
  cards: listOf(isCard),
  names: listOf(formOf({ aliases: Array.isArray })),
  timeline: orNothing(listOf(formOf({ label: isText, topics: listOf(isText), sources: listOf(isSource) }))),
  contrasts: orNothing(listOf(formOf({ text: isText }))),
});
