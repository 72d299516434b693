import { expect, test } from 'vitest';
import { leaningFeatures, leaningOf } from '../../../lib/reading/ranking/leaning.ts';
import { openingOf, withoutConnective } from '../../../lib/reading/ranking/opening.ts';
import { spokenWords } from '../../../lib/reading/ranking/sentence-features.ts';
import { wordsOf } from '../../../lib/reading/sentences/likeness.ts';

function leaning(text: string, title = 'Harwick closes its harbour bridge'): number {
  const spoken = spokenWords(text);
  return leaningOf(leaningFeatures(text, spoken, openingOf(text, spoken), wordsOf(title)));
}

test.each([
  ['English', 'It also plans a ferry for the two years until the opening.'],
  ['English', 'This decision follows a storm that damaged three of the pillars.'],
  ['English', 'Both companies will build the new one until 2028.'],
  ['English', 'The move follows a storm that damaged three of the pillars.'],
  ['English', 'Opened in the nineteen-thirties, it carries 14,000 cars a day.'],
  ['English', 'In 2023, the company won the tender of the council for the third time.'],
  ['English', 'Despite those caveats, Harwick expects to open it in time.'],
  ['English', 'For example, the council of Harwick wants to close this one too.'],
  ['German', 'Dazu gehört auch eine neue Fähre, die alle zehn Minuten verkehrt.'],
  ['German', 'Dieses Gesetz gilt seit dem Sommer für alle Brücken des Landes.'],
  ['French', 'C’est pourquoi la ville a choisi de fermer le pont pendant deux ans.'],
  ['French', 'Cette décision fait suite à une tempête de 2023.'],
  ['Spanish', 'Esto permitirá a la ciudad abrir el puente nuevo en 2028.'],
  ['Spanish', 'Además, esta ley obliga a todas las ciudades del país.'],
  ['Italian', 'Questa scelta segue una tempesta che ha danneggiato tre piloni.'],
  ['Portuguese', 'Essa decisão segue uma tempestade que danificou três pilares.'],
  ['Chinese', '该法律自夏季起适用于全国所有桥梁。'],
  ['Chinese', '这也就意味着港口的渡轮将每十分钟横渡一次。'],
  ['Japanese', '同法は夏から全国のすべての橋に適用されている。'],
  ['Japanese', 'このため、市は古い橋を閉鎖することを決めた。'],
  ['Korean', '이 결정은 2023년의 폭풍에 따른 것이다.'],
  ['Arabic', 'هذا القرار يأتي بعد عاصفة عام 2023.'],
])('%s: %s leans on what stands before it', (_language, text) => {
  expect(leaning(text)).toBeGreaterThan(0);
});

test.each([
  ['English', 'The city council of Harwick voted on Tuesday to close the old harbour bridge for two years.'],
  ['English', 'This week Harwick closed the bridge that has carried its traffic for ninety years.'],
  ['English', 'When the council of Harwick met on Tuesday, it voted to close the bridge.'],
  ['German', 'Der Stadtrat von Harwick hat beschlossen, die Hafenbrücke für zwei Jahre zu schließen.'],
  ['French', 'La ville de Harwick ferme son pont pendant deux ans.'],
  ['Spanish', 'Harwick cerrará el puente del puerto durante dos años.'],
  ['Italian', 'Harwick chiuderà il ponte del porto per due anni.'],
  ['Portuguese', 'Harwick vai fechar a ponte do porto por dois anos.'],
  ['Chinese', '哈里克市议会周二投票决定，将老港口大桥关闭两年。'],
  ['Japanese', 'ハーウィック市議会は火曜日、古い港の橋を二年間閉鎖することを決めた。'],
  ['Korean', '하리크 시의회는 화요일에 항구 다리를 2년 동안 닫기로 했다.'],
  ['Arabic', 'صوّت مجلس مدينة هارويك على إغلاق جسر الميناء القديم لمدة عامين.'],
])('%s: %s stands alone', (_language, text) => {
  expect(leaning(text)).toBe(0);
});

test.each([
  ['However, Harwick will close the bridge.', 'Harwick will close the bridge.'],
  ['Tuttavia, Harwick chiuderà il ponte.', 'Harwick chiuderà il ponte.'],
  ['然而，哈里克市议会决定关闭大桥。', '哈里克市议会决定关闭大桥。'],
  ['なお、市は橋を閉鎖する。', '市は橋を閉鎖する。'],
  ['또한, 하리크는 다리를 닫는다.', '하리크는 다리를 닫는다.'],
])('the connective of "%s" is left out of what is shown', (text, rest) => {
  expect(withoutConnective({ text, start: 7 })).toEqual({ text: rest, start: 7 + text.length - rest.length });
});

test.each([
  'However, the bridge stays open.',
  'But Harwick will close the bridge.',
  'Harwick, however, will close the bridge.',
  'Soon, Harwick will close the bridge.',
  '而中国，将关闭大桥。',
  '近日，哈里克市议会决定关闭大桥。',
])('"%s" is shown as it is', (text) => {
  expect(withoutConnective({ text, start: 7 })).toEqual({ text, start: 7 });
});
