import type { Release, TopicId } from './card.ts';
import type { Contrast } from './contrast.ts';
import type { Pack } from './pack.ts';
import type { TopicNames } from './topic-names.ts';

/** A topic of a pack from outside as all else has it. */
export function ownTopic(pack: string, topic: TopicId): TopicId {
  return `${pack}:${topic}`;
}

/**
 * A pack from outside with topics that no other pack can have: `birds:robin` for `robin`. Its updates likewise. Throws
 * whatever there is to throw for a pack that is not one.
 */
export function withOwnTopics(pack: Pack): Pack {
  const own = (topic: TopicId) => ownTopic(pack.id, topic);
  return {
    ...pack,
    cards: pack.cards.map((card) => ({
      ...card,
      topic: own(card.topic),
      updates: card.updates.map((update) => ({ ...update, id: own(update.id) })),
      related: card.related.map(own),
    })),
    names: pack.names.map((names) => ownNames(names, own)),
    ...(pack.timeline === undefined ? {} : { timeline: pack.timeline.map((release) => ownRelease(release, own)) }),
    ...(pack.contrasts === undefined
      ? {}
      : { contrasts: pack.contrasts.map((contrast) => ownContrast(contrast, own)) }),
  };
}

function ownNames(names: TopicNames, own: (topic: TopicId) => TopicId): TopicNames {
  const topic = own(names.topic);
  return names.cuesOf === undefined ? { ...names, topic } : { ...names, topic, cuesOf: own(names.cuesOf) };
}

function ownRelease(release: Release, own: (id: string) => string): Release {
  const { version } = release;
  return {
    ...release,
    topics: release.topics.map(own),
    ...(version === undefined ? {} : { version: { ...version, topic: own(version.topic) } }),
  };
}

function ownContrast(contrast: Contrast, own: (id: string) => string): Contrast {
  const topic = own(contrast.topic);
  if (contrast.kind === 'version') {
    return { ...contrast, topic, releases: contrast.releases.map((it) => ({ ...it, update: own(it.update) })) };
  }
  const { near } = contrast;
  return { ...contrast, topic, update: own(contrast.update), ...(near === undefined ? {} : { near: own(near) }) };
}
