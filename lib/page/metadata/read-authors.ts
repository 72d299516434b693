import { isSite, metadataAuthors, namesakesOfSite } from './authors.ts';
import { isOfType, type JsonLdNode, listOf, nameOf, nodeOf } from './json-ld.ts';
import { shownAuthors } from './shown-authors.ts';
import { type MetadataSources, PAGE_TYPES } from './sources.ts';
import type { StoryLines } from './story-lines.ts';

const NAMES = ['article:author', 'author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl', 'citation_author'];

const MOST_VALUES = 12; // of `<meta>` that are looked for by the headline

const PERSON = new Set(['Person']);
const ORGANISATIONS = new Set(['Organization', 'NewsMediaOrganization', 'Corporation']);

interface AuthorSources extends MetadataSources {
  readonly microdata: (property: string) => readonly string[];
  /** The text of the page's first link that says it leads to the author. */
  readonly link: string;
}

/** Who wrote the story: as its data says, else as the page shows it; empty where neither tells. */
export function readAuthors(sources: AuthorSources, lines: StoryLines, site: string | null): string[] {
  for (const names of choices(sources, lines, site)) if (names.length > 0) return names;
  return [];
}

/**
 * Of what `<meta>` says, what names somebody who is by the headline. Many a site names itself, or who made it, as an author of each page, alone or
 * beside who wrote it: that counts where nobody else is named.
 */
function shownValues(values: readonly string[], lines: StoryLines, site: string | null): string[] {
  if (values.length === 0) return [];
  const text = lines
    .beside()
    .flatMap((line) => line.map((part) => part.text.toLowerCase()))
    .join(' ');
  return values
    .slice(0, MOST_VALUES)
    .filter((value) => metadataAuthors(value, site).some((name) => text.includes(name.toLowerCase())));
}

/** In order of trust; each is looked for only where those before it name nobody. */
function* choices(
  { story, nodes, meta, microdata, link }: AuthorSources,
  lines: StoryLines,
  site: string | null,
): Generator<string[]> {
  const known = (value: unknown) => listOf(value).map((author) => nodeOf(author, nodes));
  const others = (names: readonly string[]) => names.filter((name) => !isSite(name, site));
  const ofStory = known(story?.author);
  yield metadataAuthors(ofStory, site);
  const said = meta(...NAMES);
  yield metadataAuthors(shownValues(said, lines, site), site);
  yield metadataAuthors(microdata('author'), site);
  const beside = shownAuthors(lines.beside());
  yield others(beside);
  yield metadataAuthors(said, site);
  yield metadataAuthors(link, site);
  yield metadataAuthors(known(nodes.filter((node) => isOfType(node, PAGE_TYPES)).map((node) => node.author)), site);
  yield others(shownAuthors(lines.below()));
  yield metadataAuthors(meta('twitter:data1'), site);
  yield namesakesOfSite(ofStory.filter(isPerson), site);
  const isOrganisation = nodes.some((node) => isSite(nameOf(node) ?? '', site) && isOfType(node, ORGANISATIONS));
  if (!isOrganisation) yield namesakesOfSite([ofStory, said, microdata('author'), beside], site);
}

function isPerson(author: unknown): boolean {
  return typeof author === 'object' && author !== null && isOfType(author as JsonLdNode, PERSON);
}
