/** Words that stand in nearly every text of their language: as an alias, each would mark the whole page. */
const COMMON_WORDS = new Set(
  (
    'about after all also an and any are as at back be because been before but by can could day did do does even first for from ' +
    'get give go had has have he her him his how if in into is it its just know last like look made make man many may me ' +
    'month more most much must my new news no not now of off old on one only or other our out over own page part people read said ' +
    'same say see she should so some such take than that the their them then there these they thing this time to today two up us ' +
    'use very was way we week well were what when where which who why will with work would year years yes yet you your ' +
    'aber als am au auch auf aus aux avec bei bin bis ce ces cette che ci come comme con da dans das dass de dei del della den der des di ' +
    'die do du een ein eine einem einen einer el elle en er es essa est et eu fue für ha het hat hay il ils im ist je kein la las ' +
    'le les leur lo los mais mas mehr mit mot muy na nach nicht niet no nos nous nur os ou para par pas per plus por pour qu que qui ' +
    'se sein ser sich sie sind som son sono sont sous su sur também te todo um uma un una und une van van von vor vous war was ' +
    'wie wir wird zu zum zur été être é è à ou och det att som på är av för inte ett'
  ).split(' '),
);

const NUMBER = /^\d+$/;

/**
 * Whether a name is found on nearly every page by its spelling alone: a common word, several of them, or a number. Written in capitals
 * throughout ("IT", "WHO"), or each of several words with one ("The Who"), it is a name of its own, as long as its case counts.
 */
export function isCommonWord(name: string, isCaseFree: boolean): boolean {
  const words = name.trim().split(/[\s-]+/);
  if (!words.every((word) => COMMON_WORDS.has(word.toLowerCase()) || NUMBER.test(word))) return false;
  return isCaseFree || !isInCapitals(words);
}

function isInCapitals(words: readonly string[]): boolean {
  const [only = ''] = words;
  if (words.length === 1) return only === only.toUpperCase() && !NUMBER.test(only);
  return words.every((word) => /^\p{Lu}/u.test(word));
}
