import type { Actor } from '../../domain/actor.ts';
import { LABEL_SIZE } from './canvasStylesheet.ts';
import { type Measure, type WrappedName, wrapName } from './wrapName.ts';

/** Names of actors as they are written on the map, each broken into lines once. */
export interface Names {
  readonly of: (actor: Actor) => WrappedName;
}

export const makeNames = (measure: Measure): Names => {
  const wrapped = new Map<string, WrappedName>();
  return {
    of: ({ name }) => {
      const found = wrapped.get(name);
      if (found) return found;
      const made = wrapName(name, measure);
      wrapped.set(name, made);
      return made;
    },
  };
};

/** Measures with the letters of the map, in map units. */
export const measureWith = (font: string): Measure => {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * LABEL_SIZE * 0.56;
  context.font = `600 ${LABEL_SIZE}px ${font}`;
  return (text) => context.measureText(text).width;
};
