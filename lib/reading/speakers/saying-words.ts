import { wordSet } from '../../text/word-set.ts';

// What tells of somebody's words, in English.

export const SAYING = wordSet(
  'said says say told tells wrote writes argued argues argue claimed noted warned warns warn explained ' +
    'explains believes believe insisted insists insist stated suggested suggests acknowledged admitted admits contends contend ' +
    'contended asserts asserted predicts predicted tweeted complained boasted maintains conceded concedes quipped ' +
    'replied replies remarked joked commented declared declares reckons',
);
/** Nouns or other verbs as often: they report only before "that" or a quotation. */
export const SAYING_OR_THING = wordSet(
  'claim claims states notes posts reports maintains posted reported added adds denies denied announced ' +
    'announces confirmed confirms',
);
export const PEOPLE = wordSet(
  'critics critic experts expert researchers researcher analysts analyst officials official lobbyists lobbyist supporters ' +
    'backers opponents proponents advocates developers regulators scientists engineers executives lawmakers company startup ' +
    'firm spokesperson spokesman spokeswoman ceo founder report study paper filing letter statement team group agency court ' +
    'observers sceptics skeptics rivals users user members member source sources engineer scientist executive official author authors ' +
    'lawyer lawyers professor minister senator judge professors ministers senators judges investor investors economist economists',
);
/** What people say things in: "according to the GitHub releases". */
export const WRITINGS = wordSet(
  'releases release documentation docs blog post website page announcement article tweet repository notes',
);
export const PRONOUNS = wordSet(
  "he she they it we i you who which that this these those what there one some many few others another most people everyone nobody 's his her",
);
/** What is said to suggest and tell without a voice of its own. */
export const THINGS = wordSet(
  'evidence data results history experience logic nothing research idea version discussion discussions responses ' +
    'tests benchmarks rumours rumors speculation conversations',
);
export const CLAUSE_STARTS = wordSet(
  'and but while as when if though although because that which who so or for yet since where whereas after before',
);
/** A clause that begins so says what might be, or is asked. */
export const HYPOTHETICAL = wordSet('if unless whether what whatever had imagine suppose supposing should were');
/** What stands before "that" where the writer does not stand by what follows. */
export const DOUBTED = wordSet(
  'rumour rumours rumor rumors idea notion claim claims myth belief suggestion suggestions argument fear fears worry worries theory ' +
    'accusation accusations allegation allegations assumption impression misconception charge criticism narrative fiction assertion',
);
/** Between subject and verb. */
export const BETWEEN = wordSet(
  'has have had also later recently previously repeatedly then still even once often now reportedly never always first ' +
    'already just again earlier today yesterday',
);
/** Right before a verb: nobody says anything. */
export const NOT_SAYING = wordSet('to was were been be being is are');
/** Right before a verb: what is said might be said, or is not. */
export const UNSURE = wordSet(
  "not never would could can might will should may must cannot can't couldn't wouldn't won't don't doesn't didn't hasn't haven't hadn't",
);
export const TIMES = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february april june july august september ' +
    'october november december yesterday today tomorrow tonight now then later earlier recently meanwhile instead once previously',
);
export const PERIODS = wordSet(
  'week month year day night morning afternoon evening summer autumn fall winter spring quarter',
);
