import { expect, test } from 'vitest';
import { areAlike, wordsOf } from '../../../lib/reading/sentences/likeness.ts';

test.each([
  ['Meta released the new Llama models in July.', 'In July, Meta released its new model of Llama.'],
  ['Die Modelle von Meta sind ab Juli frei zugänglich.', 'Ab Juli sind Metas Modelle frei zugänglich.'],
  ['Metaは7月に新しいLlamaモデルを公開した。', '7月にMetaは新しいLlamaモデルを公開しました。'],
  ['Meta在七月发布了新的Llama模型。', '新的Llama模型由Meta在七月发布。'],
  ['เมตาเปิดตัวโมเดลภาษาขนาดใหญ่ในเดือนกรกฎาคม', 'ในเดือนกรกฎาคมเมตาเปิดตัวโมเดลภาษาขนาดใหญ่'],
])('%s is like %s', (a, b) => {
  expect(areAlike(wordsOf(a), wordsOf(b))).toBe(true);
});

test.each([
  ['Meta released the new Llama models in July.', 'Hospitals in Leeds test Llama on their own machines.'],
  ['Metaは7月に新しいLlamaモデルを公開した。', '病院は自分の機械でLlamaを試している。'],
  ['Meta在七月发布了新的Llama模型。', '许多医院在自己的机器上测试Llama。'],
])('%s is not like %s', (a, b) => {
  expect(areAlike(wordsOf(a), wordsOf(b))).toBe(false);
});

test('words: small letters, singular, without grammar and possessives', () => {
  expect([...wordsOf("Meta's open-source models are in the U.S. today, C++ and all.")]).toEqual([
    'meta',
    'open-source',
    'model',
    'u.s',
    'today',
    'c',
  ]);
});
