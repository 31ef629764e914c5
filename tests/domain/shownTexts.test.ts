import { expect, test } from 'vitest';
import { newActor } from '../../src/domain/actor.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import { propertiesOf } from '../../src/domain/actorMap.ts';
import type { Hiding } from '../../src/domain/fields.ts';
import { redacted } from '../../src/domain/redaction.ts';
import { choiceAmong, shownAfter } from '../../src/domain/shownTexts.ts';
import { typedTextKey } from '../../src/domain/typedTexts.ts';
import { countedIds, inWords } from '../maps/hidden.ts';
import { byId } from '../maps/randomMap.ts';
import { actorId, mapOf } from '../maps/smallMaps.ts';

const bare = mapOf([]);
const properties = { ...propertiesOf(bare), title: 'Rust in de Kanarie', issue: 'Lawaai bij de Kanarie' };
const map: ActorMap = {
  ...bare,
  map: new Map([...bare.map.keys()].map((id) => [id, properties])),
  actors: byId([newActor(actorId('a'), 'Karel', 'person'), newActor(actorId('b'), 'Vrienden van Karel', 'group')]),
};
const TITLE = typedTextKey('map', 'title', properties.title);
const ISSUE = typedTextKey('map', 'issue', properties.issue);
const GROUP = typedTextKey('actors', 'name', 'Vrienden van Karel');
const GONE = typedTextKey('camps', 'name', 'Weg');
const ALL = new Set([TITLE, ISSUE, GROUP, GONE]);

test('what was ticked elsewhere is seen only where it can be ticked', () => {
  const issueSeen = (kinds: readonly Hiding[]) => {
    const choice = choiceAmong(map, { level: 'persons', shown: ALL }, kinds);
    const { title, issue } = propertiesOf(redacted(map, choice, inWords, countedIds()).map);
    return { title, issue };
  };
  expect(issueSeen(['map'])).toEqual({ title: properties.title, issue: '' });
  expect(issueSeen(['map', 'emptied'])).toEqual({ title: properties.title, issue: properties.issue });
  expect(issueSeen(['emptied'])).toEqual({ title: 'map 1', issue: properties.issue });
});

test('a choice that shows nothing typed, or everybody, stays the choice that it is', () => {
  for (const choice of [
    { level: 'none', shown: ALL },
    { level: 'everybody', shown: ALL },
    { level: 'persons', shown: new Set<string>() },
  ] as const)
    expect(choiceAmong(map, choice, ['map'])).toBe(choice);
});

test('ticking in one list keeps what was ticked in another, and forgets what is not on the map any more', () => {
  expect(new Set(shownAfter(map, ALL, ['map'], []))).toEqual(new Set([ISSUE, GROUP]));
  expect(new Set(shownAfter(map, ALL, ['emptied'], [ISSUE]))).toEqual(new Set([TITLE, ISSUE, GROUP]));
  expect(shownAfter(map, ALL, ['map', 'emptied', 'actor', 'camp'], [TITLE])).toEqual([TITLE]);
});
