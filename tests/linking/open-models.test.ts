import { describe, expect, test } from 'vitest';
import { createLinker } from '../../lib/linking/linker/create-linker.ts';
import { BUILT_IN_PACKS } from '../../lib/pack/built-in/packs.ts';
import { readPlainText } from '../../lib/text/plain-text.ts';
import { linkRaw, readMarks } from './link-marked.ts';

const linker = createLinker(BUILT_IN_PACKS);

/** Brackets mark the only mentions. */
const PASSAGES: Record<string, Record<string, string>> = {
  'names as they go': {
    'version, sizes and what works of it': 'We ran [qwen:Qwen3-235B-A22B] and then [qwen:Qwen3.5 35B] overnight.',
    'a variant': 'The lab put [deepseek:DeepSeek-V3.2-Exp] and [qwen:Qwen3-VL] online.',
    'a letter before the version': 'Nobody beat [kimi:Kimi K2 Thinking] or [deepseek:DeepSeek-R1-0528] that week.',
    'a size alone': '[gpt-oss:gpt-oss-120b] is larger than [gpt-oss:GPT-OSS-20B].',
    'experts by number': '[mistral:Mixtral 8x22B] came after [mistral:Mistral 7B].',
    'small ones': 'On the phone runs [gemma:Gemma 3n E4B], on the laptop [gemma:gemma-2-9b-it].',
    'rounded files': 'Fetch [glm:GLM-4.5-Air-GGUF] from [hugging-face:Hugging Face].',
    'a model made of two': 'It beat [deepseek:DeepSeek-R1-Distill-Llama-8B] on the laptop.',
    'a version at the end': '[muse:Muse Spark 1.2] and [grok:Grok 4.5] were next.',
    'the maker for its model': '[glm:Z.ai], [kimi:Moonshot AI] and [mistral:Mistral AI] sent engineers.',
    'only behind the full name': '[muse:Meta Superintelligence Labs] hired again; [muse:MSL] now has four groups.',
    'in Chinese': '[deepseek:深度求索]和[qwen:通义千问]都发布了新模型。',
    'in Arabic': 'أطلقت الشركة نموذج [deepseek:ديب سيك] على منصة [hugging-face:هاغينغ فيس].',
    'a chatbot in Arabic': 'أثار روبوت الدردشة [grok:غروك] جدلا واسعا.',
    'in Korean': '중국의 [deepseek:딥시크]가 새로운 인공지능 모델을 공개했다.',
    'in Japanese': '[mistral:ミストラル]AIが資金を調達し、[qwen:Qwen3]と競う。',
    'of a French lab, in French':
      'La start-up française [mistral:Mistral AI] défie [kimi:Kimi K2], de [kimi:Moonshot AI].',
    'in German': '[qwen:Qwen 3] von Alibaba und [gemma:Gemma 3] laufen auch auf Servern in Frankfurt.',
    'in Spanish': 'El modelo chino [deepseek:DeepSeek R1] sacudió la bolsa en enero.',
    'in Italian': '[mistral:Mistral] ha presentato un nuovo modello linguistico, [mistral:Mistral Small 3.1].',
    'in Portuguese': 'A Alibaba lançou o [qwen:Qwen3-Coder], um modelo de inteligência artificial.',
    'of two Chinese makers': '[kimi:月之暗面]发布了[kimi:Kimi K2]大模型，[glm:智谱]的[glm:GLM-4.5]紧随其后。',
  },
  'terms beside talk of models': {
    'parameters and tokens':
      'The model has 70 billion [parameters:parameters] and was trained on 15 trillion [token:tokens].',
    'weights that are open':
      'The [open-weights:open-weight] release holds the model [parameters:weights], no [training-data:training data].',
    'rounding and tuning': 'A [quantization:quantized] LLM can be [fine-tuning:fine-tuned] on a laptop GPU.',
    'agents and tests': 'Its coding [ai-agent:agents] lead the [benchmark:SWE-bench] table of the AI labs.',
    'a licence':
      'The model is [permissive-licence:MIT-licensed], its code under the [permissive-licence:Apache 2.0 license].',
    'the licence of one maker': 'Lawyers read the [llama-licence:Llama 4 Community License] twice.',
    'without any maker': 'Full [fine-tuning:fine-tuning] of an LLM costs more than it brings.',
  },
  'terms in other languages': {
    'in German': 'Das Sprachmodell hat 70 Milliarden [parameters:Parameter].',
    'in French': 'Les [ai-agent:agents d’IA] d’un modèle de 70 milliards de [parameters:paramètres].',
    'in Spanish': 'El modelo tiene 70.000 millones de [parameters:parámetros].',
    'in Portuguese': 'O modelo tem 70 bilhões de [parameters:parâmetros].',
    'in Italian': 'Gli [ai-agent:agenti IA] e i modelli a [open-weights:pesi aperti] crescono.',
    'in Japanese': 'このモデルは700億[parameters:パラメータ]を持つ。',
    'in Korean': '이 모델은 700억 개의 [parameters:매개변수]를 가졌다.',
    'in Chinese': '该模型拥有700亿[parameters:参数]。',
    'in Arabic': 'يحتوي النموذج على 70 مليار [parameters:معلمة].',
    'agents in Arabic': 'يحجز [ai-agent:وكلاء الذكاء الاصطناعي] التذاكر.',
  },
  laws: {
    'of the Union': 'The [eu-ai-act:AI Act] binds makers of general-purpose models.',
    'of California': 'Newsom vetoed [california-ai-laws:SB 1047] and signed [california-ai-laws:SB 53].',
    'on chips': 'Nvidia fears tighter [export-controls:export controls] on AI chips for China.',
    'of another country': 'The Colorado AI Act takes effect in June, and so does South Korea’s AI Act.',
  },
  'the same letters in other languages': {
    'a wind, in German': 'Der Mistral fegte am Wochenende über die Provence und fachte die Brände an.',
    'a wind, in French': 'Le mistral et la tramontane souffleront fort jeudi dans le Var.',
    'a poet': 'La poeta Gabriela Mistral recibió el Nobel en 1945.',
    'a school': 'Le collège Frédéric-Mistral rouvre lundi après les travaux.',
    ships: 'Russia wanted two Mistral-class ships from France in 2014.',
    actresses: 'Gemma Chan and her co-star Gemma Whelan arrived at the premiere.',
    'on television': 'Gemma Galgani è tornata in studio a Uomini e Donne.',
    'somebody interviewed': 'Gemma, de 34 anos, contou à BBC como perdeu o emprego.',
    'a driver': 'Kimi gewann das Rennen vor seinem Teamkollegen.',
    'a union': 'The GLM union, which stands for dock workers, called a strike.',
    motorcycles: 'The Rivian R1 and the Yamaha R1 are on show this week.',
    'a mountain': 'Two climbers died on K2 after an avalanche in July.',
    'a log-in': 'Die Bank verlangt einen Token aus der App, um sich anzumelden.',
    'a currency': 'El token de la criptomoneda cayó un 40 % en un día.',
    'a casino': 'Le joueur pose son jeton sur le tapis vert du casino.',
    'a gesture': 'It was only a token gesture, the union said.',
    'a spy': 'Der Agent des KGB wurde in Wien enttarnt.',
    'the police': 'Un agent de police a été blessé lors du contrôle.',
    'a house': 'El agente inmobiliario enseñó el piso a la pareja.',
    'what cleans': 'Cleaning agents and bleaching agents must be kept apart.',
    oil: 'Brent crude, the global benchmark, rose 2 % on Friday.',
    loans: 'Der Leitzins bleibt der Benchmark für Baukredite.',
    'a budget': 'After some fine-tuning of the budget, parliament agreed.',
    'a people': 'The Apache tribe’s elders met in Arizona.',
    'a university': 'MIT students built a boat out of paper.',
    'a court': 'The court’s reasoning was published on Monday.',
    'a painter': 'She was his muse for thirty years, the painter wrote.',
    'a group': 'Le groupe Muse jouera au Stade de France en juin.',
    'an emoji': 'The emoji with the hugging face is the most used at Christmas.',
  },
  'what must stay silent': {
    wind: 'Le mistral souffle en Provence à 100 km/h. The Mistral is a cold wind.',
    missile: 'The navy fired a Mistral missile made by MBDA.',
    'a person': 'Gemma Arterton and Kimi Räikkönen were seen in Monaco. Kimi won the race, his driver said.',
    statistics: 'We fitted a GLM with a Poisson link function to the counts.',
    'a verb': 'She came to grok what he meant; the boy never grokked it.',
    'a road': 'Traffic on the R1 was slow, and K2 was climbed in winter.',
    'a coin': 'The crypto token fell after the exchange froze its wallet.',
    'a password': 'Enter the token from your authentication app to log in.',
    'people who act for others': 'An estate agent, an FBI agent and a free agent met the press agent.',
    whisky: 'After distillation the spirit rests in oak; the whisky is distilled twice.',
    'a function': 'The function takes two parameters, a URL and a query.',
    'a gym': 'He lifts weights at the gym and eats well.',
    'a rate': 'The central bank left its benchmark rate alone; the benchmark index rose.',
    'a helicopter': 'An Apache helicopter landed near MIT.',
    'a band': 'Muse played their new album in the arena.',
    'another OSI': 'OSI Pharmaceuticals shares fell; the OSI model has seven layers.',
    signals: 'Quantization of the audio signal adds noise.',
    grain: 'The ministry lifted export controls on wheat and rice.',
    stock: '定量化や軽量化が進んだ。',
  },
};

describe.each(Object.entries(PASSAGES))('%s', (_kind, passages) => {
  test.each(Object.entries(passages))('%s', (_name, marked) => {
    const { text, mentions } = readMarks(marked);
    expect(linkRaw(text, {}, linker)).toEqual(mentions);
  });
});

test('a supporting topic of one built-in pack is linked where a core topic of the other is', () => {
  const { text, mentions } = readMarks('[qwen:Qwen] worries [zuckerberg:Mark Zuckerberg].');
  expect(linkRaw(text, {}, linker)).toEqual(mentions);
});

test('a term opens no supporting topic: any page of the field may name it', () => {
  expect(linkRaw('The AI model has 7 billion parameters. Mark Zuckerberg spoke.', {}, linker)).toHaveLength(1);
});

test('a name that both packs claim has one mention, with the other pack’s topic beside it', () => {
  const text = 'The model has open weights.';
  const [mention] = linker.link(readPlainText(text));
  expect(mention).toMatchObject({ topic: 'open-weights', others: ['open-source'] });
});
