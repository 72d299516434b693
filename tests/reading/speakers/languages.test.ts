import { expect, test } from 'vitest';
import { ALL_SPEECH } from '../../../lib/reading/speakers/languages.ts';
import { attributionOf } from '../../../lib/reading/speakers/speaker.ts';
import { ENGLISH_SPEECH } from '../../../lib/reading/speakers/speech.ts';

test.each([
  ['de', 'Ada Quill', 'Llama ist ein Sprachmodell, sagte Ada Quill.'],
  ['de', 'Ada Quill', '„Die Gewichte von Llama sind für alle da“, erklärt Ada Quill von der Universität Leeds.'],
  ['de', 'Acme', 'Laut Acme ist das Modell für alle da und nicht nur für wenige.'],
  ['de', 'Financial Times', 'Laut der Financial Times hat die Firma das Modell verkauft.'],
  ['de', 'Acme', 'Die Firma hat es Acme zufolge nicht verkauft.'],
  [
    'de',
    'die Nachrichtenagentur Acme',
    'Wie die Nachrichtenagentur Acme am Montag berichtete, ist das Modell verkauft.',
  ],
  ['de', 'Datenschützer', 'Datenschützer kritisieren, dass das Modell alles liest.'],
  ['fr', 'Acme', 'Selon Acme, Llama est un modèle ouvert.'],
  ['fr', 'Acme', 'D’après Acme, Llama est un modèle ouvert pour tous.'],
  ['fr', 'Ada Quill', '« Les poids de Llama sont là pour tous », explique Ada Quill, de la ville de Leeds.'],
  ['fr', 'Ada Quill', 'Ada Quill a déclaré que le modèle est ouvert à tous.'],
  ['fr', 'la Commission européenne', 'La Commission européenne estime que le modèle est trop fermé.'],
  ['es', 'Acme', 'Según Acme, el modelo es abierto para todos.'],
  ['es', 'Ada Quill', 'Ada Quill explicó que el modelo es abierto para todos.'],
  ['es', 'Ada Quill', '«Los pesos de Llama están ahí para todos», afirmó Ada Quill en una carta.'],
  ['es', 'los expertos', 'Los expertos advierten de que el modelo no es seguro.'],
  ['pt', 'Acme', 'Segundo a Acme, o modelo é aberto para todos.'],
  ['pt', 'Ada Quill', 'Ada Quill disse que o modelo não é aberto para todos.'],
  ['pt', 'Ada Quill', '“Os pesos de Llama estão lá para todos”, afirmou Ada Quill.'],
  ['it', 'Acme', 'Secondo Acme, il modello è aperto a tutti.'],
  ['it', 'Ada Quill', 'Ada Quill ha sottolineato che il modello non è aperto a tutti.'],
  ['it', 'Ada Quill', '“I pesi di Llama sono lì per tutti”, spiega Ada Quill.'],
  ['ja', 'アクメ', 'アクメによると、Llamaは安全だ。'],
  ['ja', 'Ada Quill', 'Ada Quill氏によれば、このモデルは安全だ。'],
  ['ja', '田中', '田中氏は「モデルは誰でも使えるべきだ」と述べた。'],
  ['ja', 'Acme', 'Acmeは新しいモデルが安全だと説明している。'],
  ['ko', '아크메', '아크메에 따르면 이 모델은 안전하다.'],
  ['zh', 'Acme', 'Acme表示，新模型对所有人开放。'],
  ['zh', 'Ada Quill', '安全公司Acme的研究员Ada Quill在一份声明中指出：“模型的权重对所有人开放，这一点很重要。”'],
  ['zh', 'Acme', '根据Acme的说法，新模型对所有人开放。'],
  ['zh', 'Ada Quill', '据Acme研究员Ada Quill透露，新模型对所有人开放。'],
  ['es', 'Acme', 'Acme, que mantiene la lista de licencias, considera que el modelo no es abierto.'],
  ['fr', 'Acme', 'Acme, qui tient la liste des licences, affirme que le modèle est trop fermé.'],
  ['pt', 'Acme', 'A Acme, que mantém a lista das licenças, afirma que o modelo não é aberto.'],
  ['it', 'Acme', 'Acme, che tiene l’elenco delle licenze, spiega che il modello non è aperto.'],
  ['ja', 'Acme', '一覧を管理するAcmeは、モデルは安全だとの見解を示した。'],
  ['ko', 'Acme', '목록을 관리하는 Acme는 모델이 안전하다고 본다.'],
  ['ko', '한솔대 민예린 교수', '계약을 연구하는 한솔대 민예린 교수는 모델이 안전하다고 지적했다.'],
  ['zh', 'Acme', 'Acme 10日宣布，新模型对所有人开放。'],
  ['zh', '云岭县人民医院', '云岭县人民医院10日宣布，新模型对所有人开放。'],
  ['zh', '技术部主任蒋明远', '“读者问什么，是他们自己的事，不该交给别的公司，这一点很重要。”技术部主任蒋明远说。'],
  ['ar', 'رنا الصيرفي', 'وقالت مديرة القسم، رنا الصيرفي، إن النموذج متاح للجميع.'],
  ['ar', 'مبادرة المصدر المفتوح', 'وترى مبادرة المصدر المفتوح، التي تحتفظ بسجل الرخص، أن النموذج لا يستوفي الشرط.'],
  ['ar', 'ميتا', 'وأعلنت ميتا في بيان أن النموذج متاح للجميع.'],
  ['ar', 'النقابة', 'ولا يستطيع أحد، بحسب النقابة، أن يعرف ما في النموذج.'],
  ['ar', 'الشركة', 'وفقًا للشركة، النموذج متاح للجميع.'],
  ['pt', 'a economista Ada Quill', '“Os pesos estão lá para todos”, afirmou a economista Ada Quill.'],
  ['pt', 'Ada Quill', 'A empresa adotou um modelo aberto, segundo a fundadora, Ada Quill.'],
  ['es', 'Ada Quill', 'El servicio usa ahora un modelo abierto, según explicó su fundador, Ada Quill.'],
  ['ja', '藤戸薫', 'モデルを切り替えたと、創業者の藤戸薫氏は話す。'],
  ['ko', '전산학자 양가온 박사', '성명을 쓴 전산학자 양가온 박사는 모델이 안전하다고 말했다.'],
  ['zh', '计算机学者万绮雯', '“像这样的模型，一旦被下载就收不回来，这一点很重要。”起草声明的计算机学者万绮雯说。'],
  ['zh', '批评者', '但批评者认为，新模型并不安全。'],
])('%s: %s speaks: %s', (_language, speaker, sentence) => {
  expect(attributionOf(sentence, ALL_SPEECH)).toEqual({ isReported: true, speaker });
});

test.each([
  ['de', 'Llama sei nicht Open Source, weil die Lizenz zu viel verbiete.'],
  ['de', '„Die Gewichte von Llama sind für alle da“, sagt er.'],
  ['fr', '« Les poids de Llama sont là pour tous », explique-t-elle.'],
  ['es', 'Dijo que el modelo no es abierto para todos.'],
  ['ja', 'モデルは誰でも使えるという。'],
  ['ko', '그는 모델이 안전하다고 말했다.'],
  ['zh', '他表示，新模型对所有人开放。'],
  ['zh', '该消息平台于 2025 年 6 月 25 日宣布，新模型对所有人开放。'],
  ['ar', 'وأضاف أن النموذج متاح للجميع.'],
  ['ru', 'Компания заявила, что модель открыта.'],
])('%s: somebody speaks who is not named: %s', (_language, sentence) => {
  expect(attributionOf(sentence, ALL_SPEECH)).toEqual({ isReported: true, speaker: null });
});

test.each([
  ['de', 'Das Modell ist für alle da und kostet nichts.'],
  ['de', 'Das Ergebnis zeigt sich erst nach einem Jahr.'],
  ['fr', 'Le modèle est ouvert à tous et ne coûte rien.'],
  ['fr', 'Acme a annoncé une série de modèles pour tous.'],
  ['es', 'El modelo es abierto para todos y no cuesta nada.'],
  ['pt', 'O modelo é aberto para todos e não custa nada.'],
  ['it', 'Il modello è aperto a tutti e non costa nulla.'],
  ['ja', 'Llamaは誰でも使えるモデルだ。'],
  ['ja', 'Acmeは新しいモデルを発表した。'],
  ['ko', 'Llama는 누구나 쓸 수 있는 모델이다.'],
  ['zh', '新模型对所有人开放，被认为是最好的模型之一。'],
  ['zh', '具体来说，模型有三个部分。'],
  ['ar', 'النموذج متاح للجميع ولا يكلف شيئا.'],
  ['ar', 'يدفع المستخدم الثمن بحسب الاستهلاك.'],
  ['ar', 'أعلنت الشركة نموذجا جديدا للجميع.'],
])('%s: nobody speaks: %s', (_language, sentence) => {
  expect(attributionOf(sentence, ALL_SPEECH)).toEqual({ isReported: false, speaker: null });
});

test('where only English is known, other languages are seen to report, and nobody is named', () => {
  const known = (sentence: string) => attributionOf(sentence, ENGLISH_SPEECH);
  expect(known('Llama ist ein Sprachmodell, sagte Ada Quill.')).toEqual({ isReported: true, speaker: null });
  expect(known('Selon Acme, Llama est un modèle ouvert.')).toEqual({ isReported: true, speaker: null });
  expect(known('アクメによると、Llamaは安全だ。')).toEqual({ isReported: true, speaker: null });
  expect(known('Ada Quill said that Llama was open.').speaker).toBe('Ada Quill');
});
