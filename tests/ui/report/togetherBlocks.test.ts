import { expect, test } from 'vitest';
import { newActorMap } from '../../../src/domain/actorMap.ts';
import { redacted } from '../../../src/domain/redaction.ts';
import type { RedactionLevel } from '../../../src/domain/redactionChoice.ts';
import { contributionsOf } from '../../../src/domain/together/contribution.ts';
import { talkingPointsOf } from '../../../src/domain/together/talkingPoints.ts';
import type { Block } from '../../../src/formats/write/reportDocument.ts';
import { nl } from '../../../src/language/nl.ts';
import { togetherBlocks } from '../../../src/ui/report/togetherBlocks.ts';
import { mapAfter } from '../../domain/commands/ask.ts';
import { JOINT_ACTORS, jointVillage } from '../../maps/jointVillage.ts';
import { plainProperties } from '../../maps/randomMap.ts';

const map = jointVillage();
const [point] = talkingPointsOf(map).points.differ;
const ticked = mapAfter(map, {
  do: 'tickTalkingPoint',
  id: point?.id as never,
  date: contributionsOf(map)[0]?.date ?? null,
});
const seenAt = (level: RedactionLevel) => {
  let count = 0;
  return redacted(ticked, { level, shown: new Set() }, nl.redaction, (table) => `${table}-${++count}`).map;
};

const words = (runs: readonly { readonly text: string }[]) => runs.map(({ text }) => text).join('');
const linesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.is === 'heading'
      ? [`# ${block.text}`]
      : block.is === 'paragraph'
        ? [words(block.runs)]
        : block.is === 'list'
          ? block.items.map(words)
          : [],
  );

test('a report of a joint map counts, tells what to talk about and what of that was talked about, and counts roles', () => {
  const lines = linesOf(togetherBlocks(ticked, nl));
  expect(lines[0]).toBe('# Waar praten we over?');
  expect(lines[1]).toMatch(/^Vijf kaarten liggen op elkaar\..* Eén van (?:zestien|16) /);
  const [differ] = lines.filter((line) => line.startsWith('Bewoners Lage Dijk en Boeren met grond.'));
  expect(differ).toContain('Drie tekenden spanning, twee vertrouwen. Kan het allebei? (3\u00a0–\u00a02)');
  expect(differ).toMatch(/ – besproken$/);
  expect(lines.filter((line) => line.endsWith('besproken'))).toHaveLength(1);
  expect(lines).toContain('# Hoe vaak een rol is gegeven');
  expect(lines.find((line) => line.startsWith('Pusher: '))).toContain(
    'Tegenwind Harmswaard (5\u00a0van\u00a05), Energiecoöperatie Waardstroom (4\u00a0van\u00a05)',
  );
  expect(lines.join(' ')).not.toMatch(/undefined|…/);
});

test('names nobody who is hidden, and counts the same', () => {
  const open = linesOf(togetherBlocks(ticked, nl));
  const persons = Object.values(JOINT_ACTORS).flatMap(({ name, kind }) => (kind === 'person' ? [name] : []));
  expect(persons.some((name) => open.join('\n').includes(name))).toBe(true);
  for (const level of ['persons', 'everybody'] as const) {
    const seen = linesOf(togetherBlocks(seenAt(level), nl));
    const hidden = level === 'persons' ? persons : Object.values(JOINT_ACTORS).map(({ name }) => name);
    expect(hidden.filter((name) => seen.join('\n').includes(name))).toEqual([]);
    expect(seen).toHaveLength(open.length);
    expect(seen.filter((line) => line.endsWith('besproken'))).toHaveLength(1);
  }
});

test('a map on which no maps lie says nothing of it', () => {
  expect(togetherBlocks(newActorMap(plainProperties('leeg', 'Leeg')), nl)).toEqual([]);
});
