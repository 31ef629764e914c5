import type { ComparedLight } from '../../../workspace/compareDesk.ts';

const lights = new WeakMap<object, ComparedLight>();

/** The same light for the same change, so that what is lit is recognised when the table is shown again. */
export const rememberedLight = (change: object, make: () => ComparedLight): ComparedLight => {
  const light = lights.get(change) ?? make();
  lights.set(change, light);
  return light;
};
