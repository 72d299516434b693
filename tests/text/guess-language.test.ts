import { expect, test } from 'vitest';
import { guessLanguage } from '../../lib/text/guess-language.ts';

test.each([
  ['en', 'The company said that it would release the model to researchers.'],
  ['es', 'La empresa dijo que el modelo se publicará para los investigadores.'],
  ['fr', 'La société a dit que le modèle serait publié pour les chercheurs.'],
  ['de', 'Das Unternehmen sagte, dass es das Modell für die Forschung freigibt.'],
  ['pt', 'A empresa disse que o modelo não será publicado para os pesquisadores.'],
  ['it', 'La società ha detto che il modello sarà pubblicato per gli studiosi della lingua.'],
  ['nl', 'Het bedrijf zei dat het model voor de onderzoekers wordt vrijgegeven.'],
  ['ja', 'メタはモデルを公開した。'],
  ['ko', '메타는 모델을 공개했다.'],
  ['zh', '公司发布了模型。'],
  ['ar', 'أصدرت الشركة النموذج.'],
  [null, 'شرکت این مدل را منتشر کرد.'],
  [null, 'Llama 3.1 405B'],
  [null, ''],
])('%s', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});
