import { expect, test } from 'vitest';
import { compareNumbers } from '../../../lib/pack/languages/numbers.ts';

test.each([
  ['de', '2.8 trillion parameters', '2,8 Billionen Parameter'],
  ['de', '30-billion-parameter model', 'Modell mit 30 Milliarden Parametern'],
  ['de', 'in July 2024', 'im Juli 2024'],
  ['de', '12,500 people', '12.500 Menschen'],
  ['fr', '5 billion dollars', '5 milliards de dollars'],
  ['fr', '12,500 people', '12 500 personnes'],
  ['fr', '2.8 trillion', '2 800 milliards'],
  ['es', '5 billion dollars', '5.000 millones de dólares'],
  ['es', '5 billion dollars', '5 mil millones de dólares'],
  ['pt-BR', '700 million users', '700 milhões de usuários'],
  ['it', '816 billion parameters', '816 miliardi di parametri'],
  ['it', '2.8 trillion', '2,8 mila miliardi'],
  ['ja', '700 million users', '7億人の利用者'],
  ['ja', '2.8 trillion parameters', '2兆8000億パラメーター'],
  ['ja', 'in July 2024, two versions', '2024年7月、2つのバージョン'],
  ['ko', '405 billion parameters', '4050억 개의 매개변수'],
  ['ko', '87 million profiles', '프로필 8700만 개'],
  ['zh-CN', '30-billion-parameter model', '300亿参数的模型'],
  ['zh-CN', '27 per cent', '27%'],
  ['ar', '700 million users in 2024', '٧٠٠ مليون مستخدم في ٢٠٢٤'],
  ['ar', '190 million dollars', '190 مليون دولار'],
  ['de', '8 and 70 billion parameters', '8 und 70 Milliarden Parameter'],
  ['ja', '8 and 70 billion parameters', '80億と700億のパラメーター'],
  ['zh-CN', '11 and 90 billion parameters', '参数分别为 110 亿和 900 亿'],
  ['ja', '5.1 of its 117 billion parameters', 'パラメーター1170億のうち51億'],
  ['ja', '40 trillion tokens for Scout, 22 for Maverick', 'Scoutが40兆トークン、Maverickが22兆'],
  ['de', '40 trillion tokens for Scout, 22 for Maverick', '40 Billionen Token für Scout, 22 für Maverick'],
  ['ja', 'a trillion parameters, 32 billion at work', '1兆パラメーター、働くのは320億'],
  ['nl', '3.1 and 8', '3.1 en 8'],
])('%s: "%s" has the numbers of "%s"', (language, original, translation) => {
  expect(compareNumbers(original, translation, ['en', language])).toBeNull();
});

test.each([
  ['de', '2.8 trillion parameters', '2,8 Milliarden Parameter', 'the number 2.8 is missing'],
  ['de', 'Llama 3.1, of 2024', 'Llama 3.1', 'the number 2024 is missing'],
  ['de', 'a model', 'ein Modell von 2024', 'the original has no number 2024'],
  ['de', 'two models', '3 Modelle', 'the original has no number 3'],
  ['ja', '70 billion', '70億', 'the number 70 is missing'],
  ['zh-CN', 'in July 2024', '2024年8月', 'the original has no number 8'],
  ['ja', '8 and 70 billion', '800億と700億', 'the number 8 is missing'],
  ['ja', 'of 8 firms 70 billion dollars', '80億の企業の700億ドル', 'the number 8 is missing'],
  ['ar', '700 million', '٧٠٠ مليار', 'the number 700 is missing'],
  ['ja', '40 trillion tokens. It has 22 layers', '40兆トークン。層は22兆', 'the number 22 is missing'],
  ['ja', 'trillions of tokens', '1兆のトークン', 'the original has no number 1'],
  ['de', '8 and 70 and 8', '8 und 70', 'the number 8 is missing'],
])('%s: "%s" has not the numbers of "%s"', (language, original, translation, problem) => {
  expect(compareNumbers(original, translation, ['en', language])).toBe(problem);
});
