import { describe, expect, test } from 'vitest';
import { communities } from '../../src/analysis/communities.ts';
import { figureGroundOf, figuresOf } from '../../src/analysis/compare/figuresOf.ts';
import { expertTable } from '../../src/analysis/expertTable.ts';
import { carriers } from '../../src/analysis/network/carriers.ts';
import { networkYear } from '../../src/analysis/report/networkYear.ts';
import { forgottenTies } from '../../src/analysis/suggestions/forgottenTies.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import type { IsoDate } from '../../src/domain/identifiers.ts';
import { generatedMap } from './said/generatedMap.ts';
import { type Told, toldOf } from './said/saidOf.ts';

const MAPS = 300;
const TODAY = '2026-11-22' as IsoDate;

/** Taken off the map by hand, as somebody would who never knew them. */
const withoutThem = (map: ActorMap): ActorMap => {
  const actors = new Map([...map.actors].filter(([, { keyFigure }]) => keyFigure?.status !== 'left'));
  return {
    ...map,
    actors,
    relations: new Map([...map.relations].filter(([, { from, to }]) => actors.has(from) && actors.has(to))),
  };
};
/** A sentence is about who left when it says so. */
const isAboutThem = (text: string) => /uitgestroomd|Nu geen schakel/i.test(plain(text));
const NOT_COUNTED = '; wie is uitgestroomd, telt niet mee';
/** A sentence without what it adds of them. */
const plain = (text: string) =>
  text.replace(`, en niemand in een ander kamp${NOT_COUNTED}`, '; in een ander kamp staat nog niemand').replace(NOT_COUNTED, '');
/** With only those who left in it, a neighbourhood is told of as one with actors: they stay on the drawing. */
const isAboutAreas = (told: Told) => /^ask(Area|KeyFigure)$/.test(told.analysis.nextStep.step);

const listsOf = (map: ActorMap, told: Told) => {
  const { possibleLinks, cutPoints, tagAndPosition } = told.analysis;
  const links = possibleLinks.answered
    ? {
        ...possibleLinks,
        suggestions: possibleLinks.suggestions.map(({ grounds, ...link }) => ({
          ...link,
          grounds: grounds.filter(({ code }) => code !== 'linesToLeft'),
        })),
      }
    : possibleLinks;
  const figures = figuresOf(figureGroundOf(map)).filter(({ code }) => ['cutPoints', 'reach'].includes(code));
  return {
    links,
    cutPoints,
    tagAndPosition,
    mixing: told.mixing,
    fragile: told.fragile,
    introductions: told.introductions,
    reach: told.reach,
    without: told.without,
    forgotten: forgottenTies(map),
    table: expertTable(map, 'mixed'),
    circles: communities(map),
    carriers: carriers(map),
    reached: networkYear(map, map, TODAY).reach,
    figures,
  };
};

describe('who left the network', () => {
  const maps = Array.from({ length: MAPS }, (_, seed) => generatedMap(seed + 1));
  const tried = maps.flatMap((map) => {
    const there = withoutThem(map);
    return there.actors.size < map.actors.size ? [{ map, there, told: toldOf(map), without: toldOf(there) }] : [];
  });

  test('is on many of the maps that this is tried on', () => {
    expect(tried.length).toBeGreaterThan(100);
  });

  test('changes no list: not suggested, not reached, no bridge, and nothing breaks by them', { timeout: 60_000 }, () => {
    for (const { map, there, told, without } of tried) expect(listsOf(map, told)).toEqual(listsOf(there, without));
  });

  test('changes no sentence, but those that say that they left', () => {
    const added = new Set<string>();
    for (const { told, without } of tried) {
      const isAside = (part: string) => part === 'missing' || (isAboutAreas(told) && ['next', 'summary'].includes(part));
      const known = new Set(without.said.map(({ text }) => text));
      for (const { part, text } of told.said)
        if (!isAside(part) && !isAboutThem(text) && !known.has(plain(text))) added.add(`${part}: ${text}`);
    }
    expect([...added]).toEqual([]);
  });
});
