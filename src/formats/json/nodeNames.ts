import { fieldOfColumn } from '../columnWords.ts';
import { actorKindWords, readWord } from '../words.ts';
import { type Fields, firstText, textOf } from './jsonFields.ts';

/** Nodes with their names and kinds under the words that tables use, where a program has words of its own for them; `ids` is what links call them. */
export const withPlainNames = (nodes: readonly Fields[], ids: readonly string[]): readonly Fields[] => {
  const renamed = nodes.map(renamedNode);
  const seen = renamed.slice(0, MOST_SEEN);
  const keys = [...new Set(seen.flatMap((node) => Object.keys(node)))];
  if (keys.some((key) => fieldOfColumn('actors', key) === 'name')) return renamed;
  const valuesOf = (key: string) => seen.map((node) => textOf(node[key]) ?? '');
  if (isNameLike(ids.slice(0, MOST_SEEN))) return renamed;
  const isFree = (key: string) => (fieldOfColumn('actors', key) ?? 'id') === 'id';
  const key = keys.find((key) => isFree(key) && isNameLike(valuesOf(key)));
  return key === undefined ? renamed : renamed.map((node) => ({ name: node[key], ...without(node, key) }));
};
const MOST_SEEN = 200;

/** What Neo4j calls `labels` are kinds; what Arrows calls a caption, and others a display name, is the name. */
const renamedNode = (node: Fields): Fields => {
  const { labels, caption, displayName, display_name, ...others } = node;
  const shown = firstText({ caption, displayName, display_name }, 'caption', 'displayName', 'display_name');
  const isShown = caption !== undefined || shown !== '';
  const own = isShown ? Object.keys(others).find((key) => fieldOfColumn('actors', key) === 'name') : undefined;
  const name = shown || (own === undefined ? '' : firstText(others, own));
  const kinds = Array.isArray(labels) ? labels.map((label) => textOf(label) ?? '') : [];
  const kind = kinds.find((label) => readWord(actorKindWords, label)) ?? kinds.join(' | ');
  return {
    ...(isShown ? { name, ...without(others, own) } : others),
    ...(labels !== undefined && (Array.isArray(labels) ? kind && { 'node type': kind } : { labels })),
  };
};

/** Texts that differ and have letters, and are no address, colour or number of a machine. */
export const isNameLike = (texts: readonly string[]): boolean =>
  texts.length > 0 &&
  new Set(texts).size > texts.length * 0.8 &&
  texts.every((text) => /\p{L}/u.test(text) && text.length < 200 && !/^(?:\w{2,6}:\/\/|#|rgba?\(|[\da-f-]{16,}$|\d)/i.test(text));

const without = (node: Fields, key: string | undefined): Fields =>
  Object.fromEntries(Object.entries(node).filter(([other]) => other !== key));
