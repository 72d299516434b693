import { createLinker } from '../../lib/linking/linker/create-linker.ts';
import type { Linker, Verdict } from '../../lib/linking/mention.ts';
import { builtInPack } from '../../lib/pack/built-in/pack.ts';
import { type PlainText, readPlainText } from '../../lib/text/plain-text.ts';
import { jsonLines, optionalString, stringField } from '../input/read-input.ts';

export interface AnnotateOptions {
  /** Adds to each mention its points and evidence, and a list `abstained` of the matches that were not linked. */
  readonly explainLinks?: boolean;
  readonly linker?: Linker;
}

interface Passage {
  readonly id: string;
  readonly text: string;
  readonly lang: string | null;
}

/**
 * Links passages: JSON lines `{ id, text, lang? }` in, JSON lines `{ id, mentions }` out, same order; offsets are UTF-16 offsets
 * into `text`. Throws `InputError` naming file, line and field for input of another shape. `name` is the file's name for that message.
 */
export function annotateLines(input: string, name: string, options: AnnotateOptions = {}): string {
  const linker = options.linker ?? createLinker([builtInPack]);
  const out: string[] = [];
  for (const { fields, place } of jsonLines(input, name)) {
    const passage = {
      id: stringField(fields, 'id', place),
      text: stringField(fields, 'text', place),
      lang: optionalString(fields, 'lang', place),
    };
    out.push(`${JSON.stringify(annotate(passage, linker, options.explainLinks ?? false))}\n`);
  }
  return out.join('');
}

function annotate({ id, text, lang }: Passage, linker: Linker, explains: boolean): object {
  const readable = readPlainText(text, lang);
  const verdicts = linker.explain(readable);
  const linked = verdicts.filter((it) => it.isLinked).map((it) => inRawText(it, text, readable, explains));
  if (!explains) return { id, mentions: linked };
  const abstained = verdicts.filter((it) => !it.isLinked).map((it) => inRawText(it, text, readable, explains));
  return { id, mentions: linked, abstained };
}

function inRawText(
  { mention, points, evidence }: Verdict,
  text: string,
  readable: PlainText,
  explains: boolean,
): object {
  const { start, end } = readable.toRaw(mention.span);
  const { topic, version } = mention;
  const plain = { topic, surface: text.slice(start, end), start, end, ...(version === undefined ? {} : { version }) };
  return explains ? { ...plain, points, evidence } : plain;
}
