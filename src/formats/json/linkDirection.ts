import { type Fields, isRecord } from './jsonFields.ts';

/** Whether a link runs one way, both ways, or does not say: by the words and arrowheads with which programs draw it. */
export const directionOf = (link: Fields): boolean | undefined => {
  for (const key of ONE_WAY) {
    const said = flag(link[key]);
    if (said !== undefined) return said;
  }
  for (const key of BOTH_WAYS) {
    const said = flag(link[key]);
    if (said !== undefined) return !said;
  }
  const heads = arrowheads(link.arrows);
  return heads && heads.from !== heads.to;
};

const ONE_WAY = ['directed', 'isDirected', 'is_directed', 'direction', 'oneway'];
const BOTH_WAYS = ['undirected', 'mutual', 'bidirectional', 'reciprocal'];

/** Drawn with an arrowhead at its beginning alone: it runs the other way. */
export const isReversed = (link: Fields): boolean => {
  const heads = arrowheads(link.arrows);
  return heads?.from === true && !heads.to;
};

/** A link without the yes and no of which `directionOf` made a direction; words about it are read as any column. */
export const withoutDirection = (link: Fields): Fields =>
  Object.fromEntries(
    Object.entries(link).filter(
      ([key, value]) => key !== 'arrows' && !([...ONE_WAY, ...BOTH_WAYS].includes(key) && flag(value) !== undefined),
    ),
  );

const flag = (value: unknown): boolean | undefined => {
  if (typeof value === 'boolean') return value;
  if (value === 0 || value === 1) return value === 1;
  return value === 'true' ? true : value === 'false' ? false : undefined;
};

export interface Arrowheads {
  readonly from: boolean;
  readonly to: boolean;
}
/** The arrowheads of vis: `to`, `to, from`, or for each end whether it has one. Nothing when the link does not speak of them. */
export const arrowheads = (arrows: unknown): Arrowheads | undefined => {
  if (typeof arrows === 'string') return { from: /\bfrom\b/.test(arrows), to: /\bto\b/.test(arrows) };
  if (!isRecord(arrows)) return undefined;
  const has = (end: unknown): boolean => end === true || (isRecord(end) && end.enabled !== false);
  return { from: has(arrows.from), to: has(arrows.to) };
};
