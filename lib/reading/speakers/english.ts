import { grammarFrom, pronounsFrom } from './grammar.ts';

/** The finite forms of regular verbs; "*" marks those that double their last letter. */
function forms(verbs: string): string {
  return verbs.split(' ').flatMap(finiteForms).join(' ');
}

function finiteForms(verb: string): string[] {
  const stem = verb.replace('*', verb.charAt(verb.length - 2));
  const plain = verb.replace('*', '');
  if (/e$/.test(plain)) return [plain, `${plain}s`, `${plain}d`];
  if (/[^aeiou]y$/.test(plain)) return [plain, `${plain.slice(0, -1)}ies`, `${plain.slice(0, -1)}ied`];
  return [plain, /(?:s|sh|ch|x|z)$/.test(plain) ? `${plain}es` : `${plain}s`, `${stem}ed`];
}

function participle(verb: string): string {
  return `${verb.replace('*', verb.charAt(verb.length - 2)).replace(/e$/, '')}ing`;
}

const SAYS =
  'argue warn explain believe insist acknowledge admit* contend assert predict complain concede quip* reply remark ' +
  'declare reckon claim allege posit clarify recall narrate proclaim reiterate lament caution emphasize emphasise ' +
  'opine muse retort speculate pledge vow testify inform theorize theorise hypothesize surmise grumble fume bemoan brag* ' +
  'rant suspect';
/** With those whose other forms are nouns as often. */
const SAYS_IRREGULAR =
  'said says say told tells tell wrote writes stated stressed stresses commented joked countered counters';
const SAYS_MORE_IRREGULAR =
  'shows showed show pointed points continued continues write responded responds shares shared found finds find thinks think read reads ' +
  'put puts foresees foresaw holds swore forecast';
const SAYS_MORE =
  'state note tweet maintain post report add comment joke counter stress gripe deny announce confirm suggest conclude reveal discover disclose observe agree disagree mention indicate ' +
  'demonstrate promise rule recommend determine ask signal hope urge advise assure reassure estimate boast answer ' +
  'hint repeat recount detail echo underline underscore highlight elaborate summarize summarise stipulate guarantee fear expect ' +
  'anticipate envision calculate propose';
const JUDGES =
  'criticize criticise accuse blame praise hail laud slam* blast decry denounce condemn tout dispute question defend highlight rebuke ' +
  'deride mock welcome reject advocate expect anticipate envision estimate fear deny underline underscore applaud commend lambast ' +
  'ridicule chastise champion oppose';
/** Of the verbs that need more, those whose participle reports; others say what else somebody does. */
const SAYING =
  'saying telling writing citing insinuating reporting noting adding announcing confirming suggesting concluding revealing observing ' +
  'indicating promising hinting highlighting underscoring stating maintaining';
const NAMES = 'call dub* brand describe label liken characterize characterise regard';

export const ENGLISH = grammarFrom({
  language: 'en',
  says: `${SAYS_IRREGULAR} ${forms(SAYS)}`,
  saysMore: `${SAYS_MORE_IRREGULAR} ${forms(SAYS_MORE)}`,
  judges: `foresees foresaw forecasts markets demanded ${forms(JUDGES)}`,
  names: `labelled sees ${forms(NAMES)}`,
  saying: `${SAYING} ${[SAYS, NAMES].flatMap((verbs) => verbs.split(' ').map(participle)).join(' ')}`,
  plural: `say tell write show find think share point continue respond ${[SAYS, SAYS_MORE, JUDGES, NAMES].join(' ').replaceAll('*', '')}`,
  that: 'that',
  views:
    'view words opinion telling eyes account estimation data survey report study analysis estimate estimates forecast index poll verdict ' +
    'argument point claim belief thesis advice message answer prediction conclusion contention figures research sees see has puts tells',
  hypothetical: 'if unless whether what whatever had imagine suppose supposing should were',
  doubted:
    'rumour rumours rumor rumors idea notion claim claims myth belief suggestion suggestions argument fear fears worry worries theory ' +
    'accusation accusations allegation allegations assumption impression misconception charge criticism narrative fiction assertion',
  sources: [['according', 'to'], ['per']],
  pronouns: pronounsFrom({
    he: 'he',
    she: 'she',
    it: 'it',
    they: 'they',
    nobody:
      'please i you we who which that this these those what there one some many few several others another most everyone everybody ' +
      "nobody someone somebody anyone 's his her its their all both each none",
  }),
  relatives: 'who which',
  people:
    'critics critic experts expert researchers researcher analysts analyst officials official lobbyists lobbyist supporters ' +
    'backers opponents proponents advocates advocate developers developer regulators scientists scientist engineers engineer ' +
    'executives executive lawmakers spokesperson spokesman spokeswoman ceo founder co-founder cofounder observers sceptics skeptics ' +
    'rivals users user members member sources source author authors lawyer lawyers professor professors minister ministers senator ' +
    'senators judge judges investor investors economist economists mathematician physicist physicists historian historians ' +
    'president chairman chairwoman chair director directors chief head boss bosses secretary mayor governor attorney prosecutors ' +
    'police government administration court council commission committee ministry parliament party doctors doctor teachers teacher employees employee workers residents parents students activists activist campaigners ' +
    'authorities governments politicians voters consumers customers publishers artists musicians followers insiders ' +
    'insider whistleblower witnesses organizers organisers players fans owners owner leaders leader representatives representative ' +
    'outlets media reps rep scholars academics academic lecturer psychologist designer manager managers management consultant partner ' +
    'people politician journalists journalist reporters reporter editor editors republicans democrats conservatives liberals doomers ' +
    'mps lawsuits plaintiffs plaintiff defendants companies startups firms labs agencies banks makers vendors providers creators ' +
    'retailers banker strategist colleague colleagues adviser advisers advisor advisors officer officers commissioner trader ' +
    'traders billionaire entrepreneur actor actress singer coach striker congressman congresswoman biologist chemist astronomer astronomers climatologist lady mother father husband wife man woman men women',
  bodies:
    'company startup start-up firm team group agency lab laboratory giant maker automaker carmaker chipmaker ' +
    'regulator watchdog association union foundation charity institute university department ministry ' +
    'organisation organization nonprofit non-profit outlet newspaper magazine publisher publication bank platform studio retailer ' +
    'fund site channel network newsletter consultancy vendor provider corporation bureau campaign',
  writings:
    'report reports study studies paper papers filing letter statement survey surveys analysis memo blog post posts article ' +
    'announcement tweet research estimates data lawsuit complaint suit poll polls story filings documents',
  things:
    'evidence results result history experience logic nothing idea version discussion discussions responses tests test trials ' +
    'benchmarks benchmark rumours rumors speculation conversations numbers figures trend trends fact facts case decision logs images table projection projections forecast forecasts releases release ' +
    'documentation docs website page repository notes readme',
  articles:
    'the a an some many few one another most other others several two three its his her my our your their this that these multiple',
  definite: 'the this that',
  prepositions:
    'of for from at by in on with to into about than among between through during over under after before against without within ' +
    'towards toward like including as near via inside outside across behind since until despite',
  of: 'of for',
  from: 'from by',
  between:
    'has have had also later recently previously repeatedly then still even once often now reportedly never always first already ' +
    "just again earlier today yesterday long themselves himself herself itself merely only 've 'd 'll did both all more",
  endsName: 'also earlier later last this next once recently now already in on since during',
  hearsay: 'reportedly allegedly supposedly rumored rumoured accused',
  passive: 'to was were been be being is are',
  unsure:
    "not never would could can might will should may must cannot can't couldn't wouldn't won't don't doesn't didn't hasn't haven't hadn't",
  clauseStarts:
    'what whether unless and but while as when if though although because that which who so or yet since where whereas after before nor',
  times:
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december yesterday today tomorrow tonight now then later earlier recently meanwhile instead once previously ' +
    'however still yet also finally indeed nevertheless nonetheless',
  periods: 'week month year day night morning afternoon evening summer autumn fall winter spring quarter decade',
  finite:
    'is are was were will would can could does did do that gave gives took takes made makes saw sold sells built put puts let ' +
    'lets went came got lost won ran runs met held kept sent led has have had left',
});
