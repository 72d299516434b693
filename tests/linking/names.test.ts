import { describe, expect, test } from 'vitest';
import { builtInLinker, linkRaw, readMarks } from './link-marked.ts';

/** Each passage says in brackets what is linked in it; everything else must stay silent. Key: what is tested. */
const BOUNDS: Record<string, string> = {
  'version and size': 'Meta trained [llama:Llama 3.1 405B] on many tokens.',
  'version in brackets stays out': 'The [llama:Llama 2] (70B) model is larger.',
  'hyphens inside': 'We compare [llama:Llama-3.1-70B-Instruct] with GPT-4.',
  'small letters, spaced variant': 'They tested [llama:llama 4 scout] on long prompts.',
  'variant after a version': '[llama:Llama 4 Maverick] and [llama:Llama 4 Scout] are mixtures of experts.',
  'variant in small letters is a common word': 'The [llama:Llama 3] chat models are small.',
  'hyphenated variant in small letters': 'Download [llama:Llama-2-7b-chat-hf] from Hugging Face.',
  'named before': '[llama:Code Llama 34B] writes Python, [llama:Code Llama - Python] writes more of it.',
  'two-word variant': '[llama:Llama Prompt Guard 2 86M] is a small classifier model.',
  'variant then version': 'A classifier such as [llama:Llama Guard 3] screens the prompt.',
  'company before the name': 'The model Meta [llama:Llama 3] is out.',
  'repository path': 'Get the weights of meta-llama/Meta-[llama:Llama-3-8B-Instruct] there.',
  based: 'It is a [llama:LLaMA]-based model.',
  'prefix non-': 'It also covers non-[llama:llama] models with fewer parameters.',
  'possessive, curly': '[llama:Llama]’s weights and [meta-ai:Meta AI]’s chatbot.',
  'possessive, straight': "[meta-ai:Meta AI]'s answer",
  'first of two sizes': 'The [llama:LLaMA3 8B] and 70B models.',
  'end of a sentence': 'Everyone downloads [llama:Llama 3]. That is the language model to beat.',
  'version with a wildcard': 'All [llama:Llama 3.x] models share a tokenizer.',
  'tag of a size': 'Run the model [llama:llama3]:8b on a laptop with an inference server.',
  'ordinal is no version': 'It was the [llama:Llama] 3rd birthday of the language model.',
  'line break inside': 'A license for\n[open-source:open\nsource] code.',
  'hard hyphen at a line end': 'This is [open-source:open-\nsource] code.',
  'no-break hyphen': 'An [open-source:open‑source] model.',
  'no-break space': 'An [open-source:open\u00a0source] model, says [meta-ai:Meta\u00a0AI].',
  'one word': 'We [open-source:opensourced] the tool and love [open-source:OpenSource].',
  'verb forms': 'They are [open-source:open sourcing] it after they [open-source:open-sourced] another.',
  'free and': 'It is free and [open-source:open-source] software.',
  'prefix with hyphens': 'Ban non-[open-source:open-source] code.',
  compound: 'Ein [open-source:Open-Source]-Projekt.',
  'hash tag': 'New release! #[open-source:OpenSource]',
  'full width': 'The form [open-source:ｏｐｅｎ　ｓｏｕｒｃｅ] is folded.',
  'in the long form of the name': '[llama:LLaMA] (Large Language Model Meta AI)',
  'address as a name': 'Ask it at [meta-ai:meta.ai] or in WhatsApp.',
  'emphasis in Markdown': 'It is _[open-source:open source]_ and **[meta-ai:Meta AI]** says so.',
  'called with an at sign': 'Ask “@[meta-ai:Meta AI]” in the chat.',
  'a file type is no part unless a hyphen joins it': 'Get [llama:Llama 3.1] GGUF files, or [llama:Llama-3.1-8B-GGUF].',
  'a language is no part': 'Tags: LLM [llama:Llama2] Python Rest',
  'quotation marks': 'They call it “[open-source:open source]”.',
  'with points, as some newspapers write': '[meta-ai:Meta A.I.] drew it, and [meta-ai:Meta A.I.]’s answer was wrong.',
  'with points, in a longer name': 'He asked [meta-ai:Meta’s A.I. assistant] for help.',
  'a cue with points': '[llama:Llama] runs the company’s A.I. products.',
  'a count of years is no version': 'Meta showed [llama:Llama] 2 years ago and [llama:Llama 2] one year ago.',
  'a share is no version': 'Meta says it made [llama:Llama] 5% cheaper and [llama:Llama] 12 % faster.',
  'thousands are no version': 'Meta built its [llama:Llama] 4,000 new servers.',
  'a large number is no version':
    'Meta gave [llama:Llama] 30 billion words, and will mit [llama:Llama] 10 Milliarden verdienen.',
  'nor a part of one': 'Meta let [llama:Llama] 24 hours a day answer, three times what [llama:Llama 3] did.',
  'a size behind a version, and a list':
    '[llama:Llama 3 70B], [llama:Llama 405B], [llama:Llama 2 7B], [llama:Llama 2], 300 models.',
  'a number that is joined': 'The weights of [llama:Llama-2] years on; [llama:Llama3] times two.',
};

describe('bounds of names', () => {
  test.each(Object.entries(BOUNDS))('%s', (_key, marked) => {
    const { text, mentions } = readMarks(marked);
    expect(linkRaw(text)).toEqual(mentions);
  });
});

const ADDRESSES: Record<string, string> = {
  'web address': 'See https://example.org/open-source/llama-3.1 for more.',
  'address without a scheme': 'See www.open-source.example or example.org/llama/ today.',
  'e-mail': 'Write to llama@example.org or info@meta.ai now.',
  handle: 'Thanks to @llama and @MetaAI for the language model.',
  'scope of a package': 'The LLM client is @meta-llama/llama-client on npm.',
  'file name': 'Open llama.py and open-source.md in the model repository.',
  identifier: 'Set llama_model and open_source and use Llama3_1Wrapper for the LLM.',
  'host name': 'The LLM runs on api.llama.example and on ai.llama.',
  path: 'Model files are in ./llama/weights and ~/llama/models now.',
  'emoji short code': 'A language model :llama: is here',
};

describe('what is no name', () => {
  test.each(Object.entries(ADDRESSES))('%s', (_key, text) => {
    expect(linkRaw(text)).toEqual([]);
  });
});

test.each([
  ['Llama 3.1 405B', '3.1'],
  ['Llama-2-7b', '2'],
  ['LLaMA v2', '2'],
  ['llama3.2', '3.2'],
  ['Llama 7B', undefined],
  ['Code Llama 34B', undefined],
])('the version of %s', (name, version) => {
  const text = `The language model ${name} from Meta`;
  const [mention] = builtInLinker.link({ text, blocks: [], opaque: [] });
  expect(mention?.surface).toBe(name);
  expect(mention?.version).toBe(version);
});

test('code is never linked, and matches do not cross a line break', () => {
  const text = 'Use Llama 3 with Llama 3.\nMeta\nAI and open\nsource';
  const opaque = [{ start: 4, end: 11 }];
  expect(builtInLinker.link({ text, blocks: [], opaque }).map(({ span }) => span.start)).toEqual([17]);
});
