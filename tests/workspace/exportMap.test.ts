import { describe, expect, test } from 'vitest';
import { newActorMap } from '../../src/domain/actorMap.ts';
import { exportMap } from '../../src/workspace/exportMap.ts';
import { plainProperties } from '../maps/randomMap.ts';

const nameOf = (title: string) => exportMap(newActorMap(plainProperties('map', title)), 'mapFile', 'nl').name;

describe('the name of a saved file', () => {
  test.each([
    ['Opvang Noord', 'Opvang Noord.schakelkaart.json'],
    ['../a\\b: "c"', '.. a b   c.schakelkaart.json'],
    ['Opvang \u202Egpj.exe', 'Opvang  gpj.exe.schakelkaart.json'],
    ['\u200B\0', 'kaart.schakelkaart.json'],
  ])('of %j is %j: nothing a file system refuses, nothing that reads other than it is', (title, name) =>
    expect(nameOf(title)).toBe(name),
  );
});
