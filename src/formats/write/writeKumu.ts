import type { ActorMap } from '../../domain/actorMap.ts';
import type { IsoDate } from '../../domain/identifiers.ts';
import { columnName } from '../columnWords.ts';
import { type Language, toldOfActors, toldOfRelations, writeCells } from './writeCsv.ts';

/** Kumu's two tables, with the headings that it looks for; everything else that is said has a column of its own name. */

export const writeKumuElements = (map: ActorMap, language: Language, today?: IsoDate): string => {
  const { name, kind, note, roles, x: _x, y: _y, ...others } = toldOfActors(map, language, today);
  const fields = Object.keys(others) as (keyof typeof others)[];
  const heads = ['Label', 'Type', 'Description', 'Tags', ...fields.map((field) => columnName(field, language))];
  const rows = [...map.actors.values()].map((actor) =>
    [name, kind, note, roles, ...fields.map((field) => others[field])].map((tell) => tell?.(actor) ?? ''),
  );
  return writeCells([heads, ...rows], ',');
};

export const writeKumuConnections = (map: ActorMap, language: Language): string => {
  const { from, to, type, note, strength, certainty } = toldOfRelations(map, language);
  const heads = ['From', 'To', 'Type', 'Direction', 'Description', 'Strength', columnName('certainty', language)];
  const rows = [...map.relations.values()].map((relation) => {
    const way = relation.type !== 'influence' ? 'undirected' : relation.mutual ? 'mutual' : 'directed';
    const [start, end, kind, ...rest] = [from, to, type, note, strength, certainty].map((tell) => tell?.(relation) ?? '');
    return [start ?? '', end ?? '', kind ?? '', way, ...rest];
  });
  return writeCells([heads, ...rows], ',');
};
