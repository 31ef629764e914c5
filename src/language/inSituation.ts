import type { Language } from './language.ts';

/** Names of what is said otherwise on this screen, the later before the earlier. */
export type Situation = readonly (keyof Language['variants'])[];

/** A language as it speaks on this screen. */
export const inSituation = (language: Language, situation: Situation): Language =>
  situation.reduce((said, name) => replaced(said, language.variants[name]), language);

/** The same tree, with other leaves where `by` has them. */
const replaced = <Tree extends object>(tree: Tree, by: object): Tree => {
  const other = by as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      isTree(value) && isTree(other[key]) ? replaced(value, other[key]) : (other[key] ?? value),
    ]),
  ) as Tree;
};

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
