import type { ComparedLight } from '../../../workspace/compareDesk.ts';

export const ACTOR_COLUMNS = ['name', 'state', 'what', 'was', 'is'] as const;
export const RELATION_COLUMNS = ['from', 'to', 'state', 'was', 'is'] as const;
export type ActorColumn = (typeof ACTOR_COLUMNS)[number];
export type RelationColumn = (typeof RELATION_COLUMNS)[number];

/** One change as a row of words. */
export interface ComparedRow<Column extends string> {
  readonly id: string;
  readonly state: string;
  readonly cells: Readonly<Record<Column, string>>;
  readonly light: ComparedLight;
  /** What the row is about, for the button that shows it. */
  readonly about: string;
}

const lights = new WeakMap<object, ComparedLight>();

/** The same light for the same change, so that what is lit is recognised when the table is shown again. */
export const rememberedLight = (change: object, make: () => ComparedLight): ComparedLight => {
  const light = lights.get(change) ?? make();
  lights.set(change, light);
  return light;
};
