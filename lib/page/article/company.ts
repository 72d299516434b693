import { REGIONS_A_SLICE, type Region } from './region.ts';

const PLAIN_COMPANY = 0.1; // share of link text around a paragraph of an article
const LINKED_COMPANY = 2.5; // what each share of link text beyond that takes from the block's value

/** A paragraph beside a linked heading is a teaser for another story: it counts by how little of its surroundings is links. */
export function* weighByCompany(regions: readonly Region[]): Generator<undefined, void> {
  for (let at = 0; at < regions.length; at += 1) {
    if (at % REGIONS_A_SLICE === 0) yield;
    const region = regions[at];
    if (region === undefined || region.ownValue <= 0) continue;
    let around: Region | undefined = region;
    while (around !== undefined && around.text < region.ownText * 1.25) around = regions[around.parent];
    if (around === undefined || around.text === 0) continue;
    const excess = around.linked / around.text - PLAIN_COMPANY;
    if (excess > 0) region.ownValue *= Math.max(0, 1 - excess * LINKED_COMPANY);
  }
}
