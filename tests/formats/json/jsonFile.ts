import type { ImportPreview, ReadablePreview } from '../../../src/formats/importPreview.ts';
import { readable, readText, relationsByName } from '../reading.ts';

/** Short ways to read a JSON file in tests, and to say what came in: `Imam @Voor: a note`, `A - B tension 2`. */

export const readValue = (value: unknown, name = 'net.json'): ImportPreview =>
  readText(name, typeof value === 'string' ? value : JSON.stringify(value));

export const comesIn = (value: unknown, name?: string) => {
  const preview = readable(readValue(value, name));
  return { format: preview.format, actors: actorsOf(preview), relations: relationsOf(preview) };
};
export const actorsOf = ({ actors, map }: ReadablePreview): string[] =>
  actors.map(({ name, camp, note }) => {
    const side = camp === null ? '' : ` @${camp === 'none' ? 'none' : map.camps.get(camp)?.name}`;
    return `${name}${side}${note === '' ? '' : `: ${note}`}`;
  });
export const relationsOf = (preview: ReadablePreview): string[] => {
  const notes = [...preview.map.relations.values()].map(({ note }) => note);
  return relationsByName(preview).map((relation, index) => (notes[index] ? `${relation}: ${notes[index]}` : relation));
};

/** What came in, in one line for actors and one for ties: `Imam -> School influence`. How strong they are is another matter. */
export const inShort = (text: string, name?: string) => {
  const preview = readable(readValue(text, name));
  const ties = relationsOf(preview).map((relation) => relation.replace(/ [123](?=$|: )/, ''));
  return { format: preview.format, actors: actorsOf(preview).join('; '), ties: ties.join('; ') };
};
