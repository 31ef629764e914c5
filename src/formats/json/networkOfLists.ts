import { MAX_ACTORS, MAX_RELATIONS } from '../../domain/quantities.ts';
import type { Content } from '../content.ts';
import type { ImportFormat, ImportNotice } from '../importPreview.ts';
import type { RawNetwork } from '../rawNetwork.ts';
import { type Fields, firstText, textOf } from './jsonFields.ts';
import { flat, rowMaker } from './jsonRows.ts';
import { directionOf, isReversed, withoutDirection } from './linkDirection.ts';
import { endsAmong, endsOf, endText, idsOf } from './linkEnds.ts';
import { withPlainNames } from './nodeNames.ts';

/** A list of nodes and one of links, as nearly every program writes a network, made rows of. */
export interface Listed {
  readonly format: ImportFormat;
  readonly program?: string | null;
  readonly nodes: readonly Fields[];
  readonly links: readonly Fields[];
  /** Of a link that does not say so itself: one way, or not; nothing when the file leaves it open. */
  readonly isDirected?: boolean | undefined;
  /** A field that names the node that this one stands in: such a node is a group, and nobody. */
  readonly within?: string | undefined;
  readonly campOrder?: readonly string[];
  /** Whether links may speak of nodes that are not listed. */
  readonly makesActors?: boolean;
}

export const networkOfLists = (content: Content, listed: Listed): RawNetwork => {
  const { name: file, text, json } = content;
  // One more than fits is enough to know that there are too many.
  const all = listed.nodes.slice(0, MAX_ACTORS + 1).map(flat);
  const links = listed.links.slice(0, MAX_RELATIONS + 1).map(flat);
  const [from, to] = endsOf(links) ?? endsAmong(links, all) ?? ['source', 'target'];
  const ends = links.map((link): readonly [string, string] =>
    isReversed(link) ? [endText(link[to]), endText(link[from])] : [endText(link[from]), endText(link[to])],
  );
  const ids = idsOf(all, ends.flat());
  const actors = outsideGroups(all, ids, listed.within);
  const named = withPlainNames(
    actors.map(({ node }) => node),
    actors.map(({ id }) => id),
  );
  const make = rowMaker();
  const rows = named.map((node, index) => {
    const id = actors[index]?.id ?? '';
    return make.actor(node, id === '' ? {} : { id });
  });
  const relations = links.map((link, index) => {
    const { [from]: _from, [to]: _to, id: _id, key: _key, ...others } = link;
    const isDirected = directionOf(link) ?? listed.isDirected;
    const [start, end] = ends[index] ?? ['', ''];
    return make.relation(withoutDirection(others), { from: start, to: end, ...(isDirected !== undefined && { isDirected }) });
  });
  return {
    format: listed.format,
    program: listed.program ?? null,
    tables: [
      { file, of: 'actors', rows },
      { file, of: 'relations', rows: relations },
    ],
    campOrder: listed.campOrder ?? [],
    makesActors: listed.makesActors ?? listed.nodes.length === 0,
    notices: [...campsNotice(actors.map(({ node }) => (listed.within ? firstText(node, 'camp') : ''))), ...make.notices()],
    broken: brokenOf(text, json, relations.length),
  };
};

/** Where the file broke off, and how many relations it seems to have had. */
export const brokenOf = (text: string, json: Content['json'], relations: number): RawNetwork['broken'] =>
  json && 'value' in json && json.broken
    ? {
        place: json.broken,
        relationsFound: Math.max(relations, (text.match(/"(?:source|from|fromNode|fromId)"\s*:/g) ?? []).length),
      }
    : null;

/** That groups were read as the camps of who stands in them. */
export const campsNotice = (camps: readonly string[]): ImportNotice[] => {
  const [name, ...others] = [...new Set(camps)].filter((camp) => camp !== '');
  return name === undefined ? [] : [{ code: 'groupsAsCamps', details: { count: others.length + 1, name } }];
};

/** The nodes that are no group, with the group that each stands in as its camp. */
const outsideGroups = (nodes: readonly Fields[], ids: readonly string[], within: string | undefined) => {
  const parentOf = (node: Fields) => (within === undefined ? '' : (textOf(node[within]) ?? ''));
  const parents = new Set(nodes.map(parentOf));
  const groups = new Map(nodes.flatMap((node, index) => (ids[index] && parents.has(ids[index]) ? [[ids[index], node]] : [])));
  return nodes.flatMap((node, index) => {
    const id = ids[index] ?? '';
    if (groups.has(id)) return [];
    const group = groups.get(parentOf(node));
    const camp = group ? firstText(group, 'label', 'name', 'title') : '';
    return [{ id, node: camp === '' ? node : { ...node, camp } }];
  });
};
