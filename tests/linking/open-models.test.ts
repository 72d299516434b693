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
  laws: {
    'of the Union': 'The [eu-ai-act:AI Act] binds makers of general-purpose models.',
    'of California': 'Newsom vetoed [california-ai-laws:SB 1047] and signed [california-ai-laws:SB 53].',
    'on chips': 'Nvidia fears tighter [export-controls:export controls] on AI chips for China.',
    'of another country': 'The Colorado AI Act takes effect in June, and so does South Korea’s AI Act.',
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
