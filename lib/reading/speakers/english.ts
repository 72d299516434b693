import { grammarFrom } from './grammar.ts';

/** The forms of regular verbs; "*" marks those that double their last letter. */
function finite(verbs: string): string {
  return verbs
    .split(' ')
    .flatMap((verb) => {
      const plain = verb.replace('*', '');
      const stem = verb.replace('*', verb.charAt(verb.length - 2)).replace(/e$/, '');
      if (/[^aeiou]y$/.test(plain)) return [plain, plain.replace(/y$/, 'ies'), plain.replace(/y$/, 'ied')];
      return [plain, /(?:ss|sh|ch)$/.test(plain) ? `${plain}es` : `${plain}s`, `${stem}ed`];
    })
    .join(' ');
}

function participles(verbs: string): string {
  return verbs
    .split(' ')
    .map((verb) => `${verb.replace(/e$/, '')}ing`)
    .join(' ');
}

const SAYS =
  'argue warn explain believe insist acknowledge contend assert predict complain concede remark declare reckon claim ' +
  'allege recall proclaim caution emphasize posit clarify inform speculate pledge testify suspect reply';

export const ENGLISH = grammarFrom('english', {
  says: `said says say told tells tell wrote writes stated stressed commented joked countered quipped admits admitted ${finite(SAYS)}`,
  saysMore: `shows showed show pointed points continued write responded responds found finds find thinks think reads puts put makes made forecast forecasts ${finite(
    'state note tweet maintain post report add stress deny announce confirm suggest conclude reveal disclose observe agree ' +
      'mention indicate demonstrate promise rule recommend determine ask hope urge estimate hint detail highlight fear ' +
      'expect anticipate propose share advise signal scoop',
  )}`,
  judges: finite(
    'criticize criticise accuse blame praise hail slam* blast decry denounce condemn question defend reject advocate ' +
      'welcome oppose champion highlight call describe label brand dub* expect estimate envision',
  ),
  saying: `saying telling writing citing reporting adding announcing noting suggesting stating calling describing ${participles(SAYS)}`,
  that: 'that',
  sources: 'according per',
  he: 'he',
  she: 'she',
  it: 'it',
  they: 'they',
  nobody:
    'i you we who which that this these those what there one some many few several others another most everyone nobody ' +
    "someone anyone 's his her its their all both each none",
  people:
    'critics critic experts expert researchers researcher analysts analyst officials official lobbyists lobbyist supporters ' +
    'backers opponents proponents advocates advocate developers developer regulators scientists scientist engineers engineer ' +
    'executives executive lawmakers spokesperson spokesman spokeswoman ceo founder cofounder observers sceptics skeptics ' +
    'rivals users user members member sources source author authors lawyer lawyers professor professors minister ministers ' +
    'senator senators judge judges investor investors economist economists president chairman director directors chief head ' +
    'secretary governor police government administration court council commission committee ministry party doctors teachers ' +
    'employees workers students activists authorities governments politicians voters publishers artists insiders leaders ' +
    'leader representatives media scholars academics manager people journalists journalist reporters reporter editor ' +
    'companies startups firms labs banks makers adviser officer outlets newspapers agencies groups ' +
    'organizations',
  bodies:
    'company startup firm team group agency lab maker regulator watchdog union foundation institute university department ' +
    'organization organisation nonprofit newspaper outlet publisher site bank',
  writings:
    'report reports study studies paper papers filing letter statement survey analysis memo blog post posts article ' +
    'announcement research estimates data lawsuit complaint poll documentation releases projection forecast ' +
    'forecasts findings letters documents',
  articles:
    'the a an some many few one another most other others several multiple two three its his her my our your their this that these',
  definite: 'the this that',
  prepositions:
    'of for from at by in on with to into about than among between through during over under after before against without ' +
    'within toward like including as near via inside outside across behind since until despite',
  between:
    'has have had also later recently previously repeatedly then still even once often now reportedly never always first ' +
    'already just again earlier today yesterday long himself herself itself themselves more only did both',
  passive: 'to was were been be being is are',
  unsure:
    "not never would could can might will should may must cannot can't couldn't wouldn't won't don't doesn't didn't hasn't " +
    "haven't hadn't",
  clauseStarts:
    'what whether unless and but while as when if though although because that which who so or yet since where whereas ' +
    'after before',
  times:
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september ' +
    'october november december yesterday today tomorrow tonight now then later earlier recently meanwhile instead once ' +
    'previously however still week month year day morning summer autumn fall winter spring quarter',
  finite:
    'is are was were will would can could does did do that gave gives took takes made makes saw sold sells built put puts ' +
    'let lets went came got lost won ran runs met held kept sent led has have had',
  hearsay: 'reportedly allegedly supposedly rumored rumoured',
});
