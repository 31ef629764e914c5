import { readFileSync } from 'node:fs';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import { readMapFile } from '../../src/domain/mapFile.ts';

/** A made-up village around a made-up conflict, laid out with care: 24 actors and 45 relations, or 60 and 112. */
export const villageOf = (actors: 24 | 60): ActorMap => {
  const text = readFileSync(new URL(`./village${actors}.schakelkaart.json`, import.meta.url), 'utf8');
  const read = readMapFile(JSON.parse(text));
  if (!read.done) throw new Error(read.refusal.code);
  return read.value;
};
