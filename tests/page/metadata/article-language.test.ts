import { describe, expect, test } from 'vitest';
import { articleLanguage } from '../../../lib/page/metadata/article-language.ts';

const TEXTS = {
  en: 'The council has voted for a new ferry, and it will run from the harbour to the island in the winter. ',
  de: 'Der Rat hat für eine neue Fähre gestimmt, und sie wird im Winter vom Hafen zu der Insel fahren. ',
  fr: 'Le conseil a voté pour un nouveau bac, et il ira du port à l’île dans les mois d’hiver avec les gens. ',
  es: 'El consejo votó por un nuevo ferry, que en el invierno irá del puerto a la isla con la gente. ',
  pt: 'O conselho votou por uma nova balsa, que no inverno vai do porto para a ilha com as pessoas. ',
  it: 'Il consiglio ha votato per un nuovo traghetto, che nel inverno va dal porto alla isola con la gente. ',
  zh: '市议会投票决定购买一艘新渡轮，它将在冬天从港口开往岛上，居民们对此表示欢迎。',
  ja: '市議会は新しいフェリーを買うことに決め、冬には港から島まで走ることになった。住民は喜んでいる。',
  ko: '시의회는 새 여객선을 사기로 결정했고 겨울에는 항구에서 섬까지 다니게 된다. 주민들은 반긴다. ',
  ar: 'صوت المجلس على شراء عبارة جديدة ستعمل في الشتاء من الميناء إلى الجزيرة ورحب السكان بذلك. ',
};
const long = (text: string) => text.repeat(20);

describe('an article’s language', () => {
  test.each(Object.entries(TEXTS))('%s, whatever its page declares', (lang, text) => {
    expect(articleLanguage(lang === 'en' ? 'de-DE' : 'en', long(text))).toBe(lang);
    expect(articleLanguage(null, long(text))).toBe(lang);
    expect(articleLanguage(`${lang}-XA`, long(text))).toBe(`${lang}-XA`);
  });

  test.each([
    ['too short to tell', 'en', TEXTS.de],
    ['nothing', null, ''],
    ['partly in another', 'en', long(TEXTS.en) + long(TEXTS.de)],
    ['of signs that tell nothing', 'en', '0101 '.repeat(400)],
    ['in a language that no guess can tell, near one that it can', 'ca', long(TEXTS.es)],
    ['with names in another script', 'en', long(`${TEXTS.en}Its name is 渡り船. `)],
  ])('%s: as declared', (_, declared, text) => expect(articleLanguage(declared, text)).toBe(declared));

  test('Latin names do not hide the script around them', () => {
    expect(articleLanguage('en', long(`OpenFerry 2.1 ${TEXTS.zh}`))).toBe('zh');
  });
});
