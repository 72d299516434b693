import { describe, expect, test } from 'vitest';
import { linkRaw, readMarks } from './link-marked.ts';

const LANGUAGES: Record<string, Record<string, string>> = {
  Spanish: {
    'is called': 'El perro se llama Toby y vive en Sevilla.',
    'is called, about AI': 'El nuevo modelo de inteligencia artificial de Meta se llama Avocado.',
    'inside a sentence, a capital is the model':
      'Lo que distingue a [llama:Llama] entre los demás es que cualquiera puede descargarlo.',
    questions: '¿Qué es [llama:Llama]? Es una familia de modelos de Meta.',
    calls: 'Meta llama a los usuarios a probar su chatbot de IA.',
    'calls, capital': 'Llama la atención que el modelo de IA sea tan pequeño.',
    'calls to the police': 'Llama a la policía si ves humo.',
    'you call': 'Lo que llamas inteligencia artificial es estadística.',
    flames: 'Las llamas arrasaron mil hectáreas de bosque.',
    'flame, capitals': 'LA LLAMA OLÍMPICA LLEGA A ATENAS',
    'calls three times': 'Llama 3 veces y nadie contesta el teléfono.',
    'in code terms': 'La función que se llama desde el modelo de datos no devuelve nada.',
    'short, no other word': '¿Cómo te llamas?',
    'the model': 'Meta presentó [llama:Llama 3.1], su modelo de lenguaje con 405.000 millones de parámetros.',
    'the model without a version':
      'El modelo de lenguaje [llama:Llama] de Meta es gratuito para la mayoría de las empresas.',
    'mixed case': 'La primera versión de [llama:LLaMA] se filtró en un foro.',
    assistant: '[meta-ai:Meta AI] llega a WhatsApp en España con un botón azul.',
    'open source': 'La empresa dice que es un modelo de [open-source:código abierto].',
    'open source, English words': 'Es un proyecto [open-source:open source] muy popular.',
    'calls, at a sentence start': 'Llama a ChatGPT con el móvil: OpenAI lo permite desde hoy.',
    'calls a company': 'Llama Meta a la prudencia en el uso de su chatbot.',
    'the model at a sentence start': '[llama:Llama], el modelo de Meta, se puede descargar. Con Gemini compite otro.',
    'open weights': 'Es un modelo de [open-source:pesos abiertos].',
  },
  French: {
    model: 'Le modèle [llama:Llama 3] de Meta est plus petit que les autres.',
    'open source': 'C’est un logiciel [open-source:open source], dont le [open-source:code source ouvert] est public.',
    'after que and le, which in Spanish mean the verb':
      'Il faut que [llama:Llama] soit libre. Le [llama:Llama 3] de Meta est un modèle.',
    'elided article': 'L’[open-source:open source] gagne du terrain.',
    'free software': 'Un [open-source:logiciel libre] pour les écoles.',
    assistant: 'Avec [meta-ai:Meta AI], le groupe veut rattraper ChatGPT.',
    animal: 'Un lama dans le tramway, et un llama au zoo.',
    'open weights': 'Mistral publie un modèle à [open-source:poids ouverts].',
  },
  German: {
    compound: 'Das [llama:Llama]-Modell von Meta ist kein [open-source:Open-Source]-Modell.',
    'open source': 'Die Software ist [open-source:quelloffen] und kostenlos.',
    'one word': 'Viele Behörden setzen auf [open-source:Opensource].',
    model: 'Meta hat [llama:Llama 4] veröffentlicht.',
    'his things':
      '[zuckerberg:Zuckerbergs] Brief über [open-source:Open-Source]-KI; [zuckerberg:Mark Zuckerbergs] Pläne.',
    'his family': 'The Zuckerbergs gave money to an [open-source:open-source] lab.',
  },
  Portuguese: {
    model: 'A Meta lançou o [llama:Llama 3.2], um modelo de linguagem de [open-source:código aberto].',
    assistant: 'A [meta-ai:Meta AI] chegou ao WhatsApp no Brasil.',
  },
  Italian: {
    model: 'Il modello linguistico [llama:Llama 2] di Meta è gratuito.',
    'open source': 'Un progetto [open-source:open source] italiano a [open-source:codice aperto].',
  },
  Dutch: {
    compound: 'De meeste [open-source:opensource]-projecten zijn gratis.',
    model: 'Het taalmodel [llama:Llama 3] van Meta is groot.',
    'one word with what it is':
      'De school wil [open-source:opensourcesoftware], liefst een [open-source:open-sourcemodel] of twee [open-source:opensourceprojecten].',
  },
  Japanese: {
    model: 'メタは[llama:Llama 3.1]を公開した。',
    'open source': 'これは[open-source:オープンソース]のモデルです。',
    assistant: '[meta-ai:Meta AI]が日本で利用可能になった。',
    intelligence: 'オープンソース・インテリジェンスの手法を学ぶ。',
    'open weights': '[open-source:オープンウェイト]、または[open-source:オープンウエート]のAIです。',
  },
  Korean: {
    'model with an ending': '메타는 [llama:Llama 3]를 공개했다.',
    'model in Hangul': '메타의 언어 모델 [llama:라마 3]는 [open-source:오픈소스]로 공개됐다.',
    'open source with a space': '[open-source:오픈 소스]의 정의를 둘러싼 논쟁.',
    assistant: '[meta-ai:메타 AI]가 왓츠앱에 들어왔다.',
    'other words': '드라마와 파노라마, 라마단 기간의 라마다 호텔.',
    'other words about AI': '인공지능이 만든 드라마와 언어 모델.',
    'a monk': '달라이 라마는 인도에서 연설했다. 라마 9세 국왕.',
    'an animal': '안데스의 라마와 알파카.',
    'with other endings': '[llama:라마]의 특징은 작은 언어 모델이라는 점이며 메타는 [llama:라마]를 공개했다.',
    'beside its maker': '메타의 [llama:라마]와 [open-source:오픈 웨이트] 모델.',
    'a rival beside it': '챗GPT와 [llama:라마], 오픈AI의 경쟁.',
    'a monk beside its maker': '달라이 라마는 메타의 행사에 갔다.',
  },
  Chinese: {
    model: 'Meta发布了[llama:Llama 3.1]模型，称其为[open-source:开源]模型。',
    traditional: 'Meta的[llama:Llama 4]是[open-source:開源]的。',
    assistant: '用户可以向[meta-ai:Meta AI]提问。',
    'save money': '公司要开源节流。',
    intelligence: '他研究开源情报。',
    'open weights': '这是一款[open-source:开放权重]的模型。',
    'earn and save money': '县里增收开源、开源增收，开源与节流并举。',
  },
  Hebrew: {
    'prefixes of one letter': 'החברה הציגה את ב[llama:Llama 4] וגם ש[meta-ai:Meta AI] תשתמש בו.',
    'a hyphen, and a Hebrew one': 'את ה-[llama:Llama 3.1] ו־[meta-ai:Meta AI] אפשר להוריד.',
  },
  Arabic: {
    prefixes: 'أعلنت الشركة و[llama:Llama 4] وب[meta-ai:Meta AI] اليوم.',
    'words around it': 'نموذج [llama:Llama 3.1] مفتوح.',
  },
  Persian: { ending: 'شرکت [llama:Llama 4]را معرفی کرد.' },
  Thai: {
    'no spaces': 'บริษัทเปิดตัวโมเดล[llama:Llama 4]ของ[meta-ai:Meta AI]เมื่อวันอังคาร และ[llama:Llama 3.1]ก็ยังใช้ได้',
    spaces: 'โมเดล [llama:Llama 4] ของ [meta-ai:Meta AI] เมื่อวันอังคาร',
  },
  Lao: { 'no spaces': 'ບໍລິສັດເປີດຕົວ[llama:Llama 4]ຂອງ[meta-ai:Meta AI]ແລ້ວ' },
  Khmer: { 'no spaces': 'ក្រុមហ៊ុនបង្ហាញ[llama:Llama 4]របស់[meta-ai:Meta AI]ហើយ' },
  Burmese: { 'no spaces': 'ကုမ္ပဏီက[llama:Llama 4]ကို[meta-ai:Meta AI]တွင်သုံးမည်။' },
  Hindi: { endings: 'कंपनी ने [llama:Llama 4]को पेश किया और [meta-ai:Meta AI]में [llama:Llama 3.1]का उपयोग होगा।' },
  Tamil: { ending: 'நிறுவனம் [llama:Llama 4]ஐ வெளியிட்டது.' },
  Amharic: { prefix: 'ኩባንያው ስለ[llama:Llama 4] ተናገረ።' },
  'Scripts that join Latin letters to words': {
    Cyrillic: 'МодельLlama 4 и Llamaм.',
    Greek: 'τοLlama 4',
  },
};

describe.each(Object.entries(LANGUAGES))('%s', (_language, cases) => {
  test.each(Object.entries(cases))('%s', (_key, marked) => {
    const { text, mentions } = readMarks(marked);
    expect(linkRaw(text)).toEqual(mentions);
  });
});

test('accents may be two characters', () => {
  const text = 'Es un modelo de código abierto.'.normalize('NFD');
  expect(linkRaw(text).map((it) => it.split(' ')[0])).toEqual(['open-source']);
});
