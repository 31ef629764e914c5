import type { Content } from '../content.ts';
import type { ImportRefusalCode, Sureness } from '../importPreview.ts';
import { plainText } from '../plainText.ts';
import { placeAt, type RawNetwork, type RawRow, type Unreadable } from '../rawNetwork.ts';
import { readJson } from '../readJson.ts';
import { actorKindWords, campWords, readWord, relationTypeWords } from '../words.ts';
import { type Fields, firstText, idOf, isRecord, placeOf, recordsOf } from './jsonFields.ts';
import { flat, rowMaker } from './jsonRows.ts';
import { arrowheads } from './linkDirection.ts';
import { brokenOf } from './networkOfLists.ts';
import { unpackText } from './unpackText.ts';

/** A map of PRSM, packed as it saves it or as plain JSON, of its versions 1 to 3. */
export const isPrsm = (value: unknown): Sureness | null => {
  if (!isRecord(value) || !Array.isArray(value.nodes) || !Array.isArray(value.edges)) return null;
  const isNamed = 'room' in value || 'lastNodeSample' in value || 'attributeTitles' in value;
  return isNamed && ('version' in value || 'saved' in value) ? 'surely' : null;
};

/** Packed text of PRSM unpacks to a record from its first sign on. */
export const isPackedPrsm = ({ shape, text }: Content): boolean =>
  (shape === 'text' || shape === 'binary') && /^\{\s*"/.test(unpackText(text.slice(0, 200), 400).text);

/** As much as a file that is not packed may be. */
const MOST_SIGNS = 20 * 1024 * 1024;

export const readPackedPrsm = (content: Content): RawNetwork | Unreadable<ImportRefusalCode> => {
  const { text, why } = unpackText(content.text, MOST_SIGNS);
  if (why === 'tooBig')
    return {
      code: 'fileTooBig',
      details: { most: MOST_SIGNS / 1024 / 1024, found: Math.ceil(text.length / 1024 / 1024) },
      place: null,
    };
  const json = readJson(content.name, text);
  if ('code' in json) return json;
  // A place within what is packed is of no use to anybody.
  const broken = why === 'damaged' || json.broken ? placeAt(content.name, '', 0) : null;
  return readPrsm({ ...content, text, json: { ...json, broken } });
};

export const readPrsm = (content: Content): RawNetwork => {
  const top = content.json && 'value' in content.json && isRecord(content.json.value) ? content.json.value : {};
  const titles = isRecord(top.attributeTitles) ? top.attributeTitles : {};
  const styles = isRecord(top.styles) ? top.styles : top.samples;
  const make = rowMaker();
  const nodes = (recordsOf(top.nodes) ?? []).filter(({ isCluster, grp }) => isCluster !== true && grp !== 'cluster');
  const edges = (recordsOf(top.edges) ?? []).filter(({ isClusterEdge }) => isClusterEdge !== true);
  const rows = nodes.map((node): RawRow => {
    const style = styleName(styles, 'nodes', node.grp);
    return make.actor(
      { ...attributesOf(node, titles), label: oneLine(node), ...meaningOfStyle(style), note: noteOf(node), ...placeOf(node) },
      oneLine(node) ? { id: idOf(node.id) } : {},
    );
  });
  const relations = edges.map((edge): RawRow => {
    const [label, style] = [oneLine(edge), styleName(styles, 'edges', edge.grp)];
    const isStyleKnown = readWord(relationTypeWords, label) === null && readWord(relationTypeWords, style) !== null;
    const [type, note] = isStyleKnown ? [style, [label, noteOf(edge)].filter(Boolean).join('\n')] : [label, noteOf(edge)];
    // Until it says otherwise, a link of PRSM has an arrowhead where it ends.
    const heads = arrowheads(edge.arrows ?? stylesOf(styles, 'edges', edge.grp)?.arrows) ?? { from: false, to: true };
    const [from, to] = heads.from && !heads.to ? [edge.to, edge.from] : [edge.from, edge.to];
    const said = { from: idOf(from), to: idOf(to), isDirected: heads.from !== heads.to };
    return make.relation(
      { ...attributesOf(edge, titles), label: type, ...(isStyleKnown || !style ? {} : { style }), note },
      said,
    );
  });
  return {
    format: 'prsm',
    program: 'PRSM',
    tables: [
      { file: content.name, of: 'actors', rows },
      { file: content.name, of: 'relations', rows: relations },
    ],
    campOrder: [],
    makesActors: false,
    notices: make.notices(),
    broken: brokenOf(content.text, content.json, relations.length),
  };
};

/** Labels are broken over lines to fit their boxes. */
const oneLine = (record: Fields): string => firstText(record, 'label').replace(/\s+/g, ' ');

/** Attributes that people added stand under a code, and have a title elsewhere. */
const attributesOf = (record: Fields, titles: Fields): Fields =>
  Object.fromEntries(
    Object.entries(flat(record)).flatMap(([key, value]) => (Object.hasOwn(titles, key) ? [[String(titles[key]), value]] : [])),
  );

/** A note as text, as markup (before version 1.5), or as the pieces of an editor. */
const noteOf = ({ note, title }: Fields): string => {
  if (isRecord(note) && Array.isArray(note.ops)) {
    return (recordsOf(note.ops) ?? [])
      .map(({ insert }) => (typeof insert === 'string' ? insert : ''))
      .join('')
      .trim();
  }
  return plainText(firstText({ note, title }, 'note', 'title'));
};

const stylesOf = (styles: unknown, of: 'nodes' | 'edges', group: unknown): Fields | null => {
  const all = isRecord(styles) ? styles[of] : null;
  const style = isRecord(all) && typeof group === 'string' && Object.hasOwn(all, group) ? all[group] : null;
  return isRecord(style) ? style : null;
};
/** What people called a style; what the program calls it until then says nothing. */
const styleName = (styles: unknown, of: 'nodes' | 'edges', group: unknown): string => {
  const style = stylesOf(styles, of, group) ?? {};
  const name = firstText(style, 'groupLabel', 'groupName');
  return /^(?:sample|style \d{1,3}|basic link|link style \d{1,3})$/i.test(name) ? '' : name;
};

/** A style is a kind or a camp when it is called so; else it is a column that people may choose. */
const meaningOfStyle = (style: string): Fields => {
  if (style === '') return {};
  if (readWord(actorKindWords, style)) return { kind: style };
  return readWord(campWords, style) === 'none' || CAMPS.test(style) ? { camp: style } : { style };
};
const CAMPS = /^(?:voor|tegen|pro|contra|anti|for|against)(?:standers?)?$|^(?:kamp|pool|camp|pole)\b|^tegenstanders?$/i;
