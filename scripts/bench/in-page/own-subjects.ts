import { createLinker } from '../../../lib/linking/linker/create-linker.ts';
import type { Linker } from '../../../lib/linking/mention.ts';
import { builtInPack } from '../../../lib/pack/built-in/pack.ts';
import type { Pack } from '../../../lib/pack/pack.ts';
import { createHighlights } from '../../../lib/page/marks/highlights.ts';
import type { Mark } from '../../../lib/page/marks/painter.ts';
import { completeMetadata } from '../../../lib/page/metadata/complete-metadata.ts';
import { type Page, readInSlices } from '../../../lib/page/reading/read-page.ts';
import { readPageMetadata } from '../../../lib/page/reading/read-page-metadata.ts';
import { hasCoreName } from '../../../lib/page/scout/has-core-name.ts';
import { buildPageReport } from '../../../lib/reading/report/build-page-report.ts';
import { runToEnd } from '../../../lib/text/run-to-end.ts';
import { manyAliases } from './many-aliases.ts';
import { again, type Outcome, runSteps, type Subject } from './subject.ts';

const PACK = builtInPack;

const ARTICLE: Subject = {
  prepare() {
    const linker = createLinker([PACK]);
    return () => readArticle(linker);
  },
};

export const OWN_SUBJECTS: Readonly<Record<string, Subject>> = {
  walk: { prepare: () => walkText },
  scout: { prepare: () => look },
  start: startWith(PACK),
  scan: scanWith(PACK),
  marks: { prepare: () => markPage },
  article: ARTICLE,
  'article again': again(ARTICLE),
};

/** Start and scan with so many made-up aliases in place of the built-in pack's. */
export function subjectsWithAliases(count: number): Readonly<Record<string, Subject>> {
  const pack = manyAliases(PACK, count);
  return { start: startWith(pack), scan: scanWith(pack) };
}

function startWith(pack: Pack): Subject {
  return { prepare: () => () => ({ found: 1, kept: createLinker([pack]) }) };
}

function scanWith(pack: Pack): Subject {
  return {
    prepare() {
      const linker = createLinker([pack]);
      return () => {
        const steps: number[] = [];
        const page = read(linker, steps);
        return { found: page.mentions.length, steps, kept: page };
      };
    },
  };
}

/** The limit: to touch every text node once. */
function walkText(): Outcome {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let nodes = 0;
  let characters = 0;
  while (walker.nextNode()) {
    nodes += 1;
    characters += (walker.currentNode as Text).data.length;
  }
  return { found: nodes, kept: characters };
}

function look(): Outcome {
  const steps: number[] = [];
  return { found: Number(runSteps(hasCoreName(document), steps)), steps };
}

function read(linker: Linker, steps: number[], readsAnyPage = true): Page {
  return runSteps(readInSlices({ document, linker: () => linker, readsAnyPage }, location.href, null), steps);
}

/**
 * Article root, metadata, text, statements and summary, as Readability does the first three. Linking is left out, and so is what
 * Readability does not do either: to ask whether the page is an article, and to read all of it where it is none.
 */
function readArticle(linker: Linker): Outcome {
  const steps: number[] = [];
  const timed = timeLinking(linker);
  const page = read(timed.linker, steps, false);
  const start = performance.now();
  const report = buildPageReport(page.index, page.mentions, [PACK], runToEnd(readPageMetadata(page, completeMetadata)));
  steps.push(performance.now() - start);
  const found = report.summary.length + report.statements.length;
  return { found, steps, leftOut: timed.spent(), kept: [page, report] };
}

/** A linker that says how many ms it took. */
function timeLinking(linker: Linker): { linker: Linker; spent: () => number } {
  let spent = 0;
  function* linkInSlices(...asked: Parameters<Linker['linkInSlices']>): ReturnType<Linker['linkInSlices']> {
    const work = linker.linkInSlices(...asked);
    for (;;) {
      const start = performance.now();
      const step = work.next();
      spent += performance.now() - start;
      if (step.done === true) return step.value;
      yield;
    }
  }
  return { linker: { ...linker, linkInSlices }, spent: () => spent };
}

/** All that the reader does on a page from its injection to the painted marks. */
function markPage(): Outcome {
  const steps: number[] = [];
  const start = performance.now();
  const linker = createLinker([PACK]);
  const highlights = createHighlights(window); // its rules are in the page from the start
  steps.push(performance.now() - start);
  const page = read(linker, steps);
  if (highlights !== null) runSteps(highlights.paint(marksOf(page), page.index), steps);
  return { found: page.mentions.length, steps, kept: [page, highlights] };
}

function marksOf({ mentions }: Page): Mark[] {
  const kinds = new Map(PACK.cards.map(({ topic, kind }) => [topic, kind]));
  return mentions.map((mention) => ({ mention, style: kinds.get(mention.topic) ?? 'background' }));
}
