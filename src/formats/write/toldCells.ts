import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { IsoDate } from '../../domain/identifiers.ts';
import type { Relation } from '../../domain/relation.ts';
import { columnName } from '../columnWords.ts';
import type { ActorField, RelationField } from '../importPreview.ts';
import { fitForXml } from './fitForXml.ts';
import { type Language, toldOfActors, toldOfRelations } from './writeCsv.ts';

/** What is said of actors and relations as attributes with a name, for programs in which the name, the ends and the place stand apart. */
export interface Attribute<R> {
  readonly name: string;
  readonly tell: (record: R) => string;
}

const ACTORS_APART: readonly string[] = ['name', 'x', 'y'] satisfies ActorField[];
const RELATIONS_APART: readonly string[] = ['from', 'to', 'type'] satisfies RelationField[];

export const attributesOf = (
  map: ActorMap,
  language: Language,
  today?: IsoDate,
): {
  readonly actors: readonly Attribute<Actor>[];
  readonly relations: readonly Attribute<Relation>[];
  readonly typeOf: (relation: Relation) => string;
} => {
  const relations = toldOfRelations(map, language);
  return {
    actors: attributes(toldOfActors(map, language, today), ACTORS_APART, language),
    relations: attributes(relations, RELATIONS_APART, language),
    typeOf: (relation) => String(relations.type?.(relation) ?? ''),
  };
};

const attributes = <Field extends ActorField | RelationField, R>(
  told: Partial<Record<Field, (record: R) => string | number>>,
  apart: readonly string[],
  language: Language,
): Attribute<R>[] =>
  (Object.keys(told) as Field[])
    .filter((field) => !apart.includes(field))
    .map((field) => ({ name: columnName(field, language), tell: (record) => String(told[field]?.(record) ?? '') }));

/** Colours of camps that tell apart on white, in the order of the camps; whoever stands on none is grey. */
const CAMP_COLOURS = ['#b35a22', '#2a5ca8', '#2b7a4b', '#7a3f98', '#8a6a00', '#0b6e78', '#a83250', '#55606b'] as const;
const NO_CAMP = '#8b939b';
export const colourOf = (map: ActorMap, { camp }: Actor): string => {
  const order =
    camp === null || camp === 'none'
      ? -1
      : [...map.camps.values()].sort((a, b) => a.order - b.order).findIndex(({ id }) => id === camp);
  return CAMP_COLOURS[order % CAMP_COLOURS.length] ?? NO_CAMP;
};
/** What tension is drawn in, and every other relation. */
export const relationColour = ({ type }: Relation): string => (type === 'tension' ? '#b3261e' : '#69747f');

/** Text within XML, in an attribute too: line ends stay, and what XML cannot hold goes. */
export const xml = (text: string): string => fitForXml(text).replace(/[&<>"\t\n\r]/g, (sign) => XML_SIGNS[sign] ?? sign);
const XML_SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
