import { describe, expect, test } from 'vitest';
import { linkRaw, readMarks } from './link-marked.ts';

/**
 * Sentences of the kinds that news has, each with what is marked in it. A core topic stands in the line before and behind, so that supporting topics
 * can be linked; of the core topics each sentence decides for itself.
 */
const PAGE = [
  '[open-source:Open-source] models compete with chatbots.\n\n',
  '\n\nMeta made [llama:Llama 3.1].',
] as const;

const KINDS: Record<string, Record<string, string>> = {
  'Linux and Apache': {
    'a foundation is not the system': 'The Linux Foundation will host the project.',
    'another foundation': 'The project moved to the Apache Software Foundation last year.',
    'part of a foundation': 'The PyTorch Foundation is part of the Linux Foundation, its director said.',
    'the system': 'Much as [foundational-projects:Linux] became the industry standard operating system, he argued.',
    'its kernel': 'The [foundational-projects:Linux kernel] is maintained by thousands of volunteers.',
    'its maker': '[foundational-projects:Linus Torvalds] called the hype tiresome.',
    'the comparison': 'Once closed Unix led; then [foundational-projects:Linux] became the standard, the memo recalls.',
    'a desktop app': 'The app runs on Windows, macOS and Linux.',
    'a distribution': 'Install it on Arch Linux or Linux Mint.',
    'a licence': 'The weights are under Apache 2.0, a permissive license.',
    'the web server': 'The [foundational-projects:Apache web server] and others grew that way.',
  },
  'Apple’s rules': {
    'a store alone': 'The chatbot’s app climbed in the App Store.',
    'a store where apps are': 'Find the app in the App Store and on Google Play.',
    'an ecosystem': 'The assistant fits into Apple’s ecosystem.',
    'a store of Apple’s': 'It overtook ChatGPT in Apple’s App Store.',
    'a place in a list': 'DeepSeek’s app was number one in the App Store on Monday.',
    rules: 'He has long complained about [apple-rules:App Store rules].',
    'a cut': 'Developers pay Apple a [apple-rules:30 percent commission] on the App Store.',
    'a ruling': 'In [apple-rules:Epic v. Apple] the court barred Apple from charging fees on links outside the store.',
    'what Apple limits': '[zuckerberg:Zuckerberg] resents [apple-rules:Apple’s restrictions] on what Meta can build.',
    'rules of the store in words': 'Apple changed [apple-rules:Apple’s App Store rules] for developers in Europe.',
  },
  'closed models': {
    'programming languages': 'MATLAB and other closed-source programming languages cost money.',
    'an app': 'The Closed-Source App That Reads Your Notes',
    'a format': 'Its files are kept in a proprietary format.',
    'a driver': 'Nvidia’s closed-source drivers annoyed the community.',
    'software in general': 'Schools still buy closed source software.',
    'a fork of a program': 'The company sells a closed-source fork of the editor.',
    models: 'They compared it with [closed-models:closed-source] models such as GPT-4 and Claude.',
    'of a maker': 'Anthropic’s models are [closed-models:closed-source] and can be used through an API only.',
    'a shift of strategy': 'Meta may make its next AI model [closed-models:closed source], people close to it say.',
    'closed against open': 'The gap between open and [closed-models:closed models] is shrinking, the institute says.',
    'proprietary models': 'It rivals [closed-models:proprietary models] like GPT-4 in coding.',
    'a business model': 'The publisher keeps a closed business model.',
    'a model of cars': 'The insurer keeps its proprietary model of storms to itself.',
    'weights kept': 'Its [closed-models:closed-weight] rivals from OpenAI and Google cost more.',
    'a garden of flowers': 'The walled garden has roses and herbs.',
  },
  'open source': {
    'of a film':
      'In the film the villain goes open-source with his plague; critics praised the screenplay and its cast.',
    'lore of a game':
      'In the game’s lore the cult treats its scripture as open source, and every player character may amend it.',
    'plot of a novel': 'The novel’s protagonist calls her memories open-source; the plot thickens in chapter nine.',
    'a game that is': 'The studio released the engine of the game as [open-source:open source] code on GitHub.',
    'the name of its keeper': 'The [open-source:Open Source Initiative] disagrees with Meta.',
    'the name in German': 'Die [open-source:Open-Source-Initiative] sieht das anders.',
    'a foundation': 'The Open Source Security Foundation and the [open-source:Open Source Initiative] met.',
    'an initiative of somebody': 'Meta began an [open-source:open source] initiative for weather models.',
    'weights of a model': 'It published the [open-source:open model weights] on Hugging Face.',
    'open weights': 'The firm bets on [open-source:open weights] and on [open-source:open-weight] models.',
    'in Chinese': 'Meta 未能满足[open-source:开源倡议组织]的要求，称其模型为[open-source:开源]。',
    'sources of the press': 'According to open sources, the convoy left on Monday.',
    'a way to investigate': 'The open-source investigation traced the soldiers by satellite imagery.',
  },
  Llama: {
    'a community': 'Users on r/LocalLLaMA were not impressed; LocalLLaMA is a forum on Reddit.',
    'a community, apart': 'Posts on /r/Local Llama liked the chatbot.',
    'a proxy': 'I run it behind llama-swap, which loads models on demand.',
    'short for llama.cpp': 'Build llama.cpp with CMake; then start llama with the GGUF file and -ngl 99.',
    'short for llama.cpp, by its commit': 'The llama.cpp commit broke llama on Vulkan; a pull request fixes the build.',
    'a server of it': 'Then llama-server listens on port 8080 for the model.',
    'a stack': 'Meta’s [llama:Llama Stack] is an API layer for developers.',
    'a firewall': 'Meta released [llama:LlamaFirewall], which guards agents against prompt injection.',
    'a notebook tool': '[llama:NotebookLlama] turns a PDF into a podcast, as Google’s tool does.',
    'an event': 'At [llama:LlamaCon] Meta showed a new app.',
    'an interface': 'The [llama:Llama API] is in preview for developers at Meta.',
    'a tool of others': 'LlamaIndex, LlamaFactory and Ollama are by other people.',
    grants: 'Meta’s [llama:Llama Impact Grants] go to projects for farmers, says its AI team.',
    'the model that runs in it': 'llama.cpp runs [llama:Llama 3.1 8B] on a laptop.',
    'a model in small letters': 'We ran [llama:llama-3-8b] in llama.cpp for an hour.',
    'a script of the assistant': 'The [llama:Llama] model answers in the chatbot.',
  },
  others: {
    'another’s letter': 'Employees of OpenAI signed an open letter on safety.',
    'his letter': 'In [open-letter:Zuckerberg’s open letter] of July 2024 he compares it with Unix.',
    'security of a country':
      'The bill bans [open-source:open-weight] models that threaten [security-debate:national security], as Chinese AI models do.',
    'security of a building': 'National security guards watched the hotel.',
    'a company about safety': 'The AI safety startup raised money.',
    affair: 'After [cambridge-analytica:Cambridge Analytica], Facebook closed its data interfaces.',
    founder: '[zuckerberg:Meta CEO Mark Zuckerberg] wrote the memo; [zuckerberg:Zuckerberg] signed it.',
    'his foundation': 'The Chan Zuckerberg Initiative paid for the study.',
  },
};

describe.each(Object.entries(KINDS))('%s', (_topic, cases) => {
  test.each(Object.entries(cases))('%s', (_key, marked) => {
    const [before, after] = PAGE;
    const { text, mentions } = readMarks(before + marked + after);
    expect(linkRaw(text)).toEqual(mentions);
  });
});
