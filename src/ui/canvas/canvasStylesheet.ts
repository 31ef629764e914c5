import type { StylesheetJson } from 'cytoscape';
import type { ActorKind } from '../../domain/actorKind.ts';
import { ROLES } from '../../domain/role.ts';
import type { Palette } from './palette.ts';

/** Width and height of an actor on the map by kind, in map units. */
export const ACTOR_SIZE: { readonly [K in ActorKind]: { readonly width: number; readonly height: number } } = {
  person: { width: 44, height: 44 },
  group: { width: 48, height: 40 },
  organisation: { width: 52, height: 45 },
};
export const LABEL_SIZE = 13;
export const LABEL_GAP = 5;
export const LINE_HEIGHT = 1.22;
export const STRENGTH_WIDTH = [1.4, 2.6, 4] as const;

/** How actors and relations are drawn: kind by shape, strength by width, certainty by pattern, type by mark. */
export const canvasStylesheet = (palette: Palette): StylesheetJson =>
  [
    {
      selector: 'node',
      style: {
        'background-color': palette.sheet,
        'border-color': palette.ink,
        'border-width': 1.6,
      },
    },
    ...(['person', 'group', 'organisation'] as const).map((kind) => ({
      selector: `node.${kind}`,
      style: { ...ACTOR_SIZE[kind], shape: SHAPES[kind], ...(kind === 'group' && { 'corner-radius': 11 }) } as never,
    })),
    { selector: 'node.keyFigure', style: { 'border-width': 5, 'border-style': 'double' } },
    {
      selector: 'node[disc]',
      style: {
        'underlay-color': palette.accent,
        'underlay-opacity': 0.7,
        'underlay-shape': 'ellipse',
        'underlay-padding': 'data(disc)',
      } as never,
    },
    {
      selector: 'node[shade]',
      style: { 'background-color': `mapData(shade, 0, 1, ${palette.sheet}, ${palette.accent})` } as never,
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        width: STRENGTH_WIDTH[1],
        'line-color': palette.relation[1],
        'line-cap': 'round',
        'target-arrow-color': palette.relation[1],
        'source-arrow-color': palette.relation[1],
        'mid-target-arrow-color': palette.relation[1],
      },
    },
    ...[0, 2].map((i) => ({
      selector: `edge.s${i + 1}`,
      style: {
        width: STRENGTH_WIDTH[i] ?? 1,
        'line-color': palette.relation[i] ?? palette.ink,
        'target-arrow-color': palette.relation[i] ?? palette.ink,
        'source-arrow-color': palette.relation[i] ?? palette.ink,
        'mid-target-arrow-color': palette.relation[i] ?? palette.ink,
      },
    })),
    // Of several relations between two actors each shows.
    { selector: 'edge.fanned', style: { 'curve-style': 'bezier', 'control-point-step-size': 44 } },
    { selector: 'edge.heard', style: { 'line-style': 'dashed', 'line-dash-pattern': [9, 7] } },
    { selector: 'edge.guessed', style: { 'line-style': 'dashed', 'line-dash-pattern': [1, 7] } },
    { selector: 'edge.cooperation', style: { 'mid-target-arrow-shape': 'circle', 'arrow-scale': 1.15 } },
    { selector: 'edge.trust', style: { 'mid-target-arrow-shape': 'diamond', 'arrow-scale': 1.4 } },
    { selector: 'edge.influence', style: { 'target-arrow-shape': 'triangle', 'arrow-scale': 1.1 } },
    { selector: 'edge.mutual', style: { 'source-arrow-shape': 'triangle' } },
    {
      selector: 'edge.tension',
      style: {
        'line-color': palette.tension,
        ...clashMark(palette),
      },
    },
    ...ROLES.map((role) => ({
      selector: `node.tagged-${role}`,
      style: { 'outline-color': palette.tagged[role], 'outline-width': 3, 'outline-offset': 2 },
    })),
    // What steps back is in one quiet ink, its lines thin; what the spotlight is on has a ring or rails.
    {
      selector: 'node.back, node.far',
      style: { 'border-color': palette.inkBack, 'border-width': 2.2, 'background-color': palette.sheet },
    },
    { selector: 'node[disc].back, node[disc].far', style: { 'underlay-opacity': 0.2 } },
    { selector: 'node.keyFigure.back, node.keyFigure.far', style: { 'border-width': 5 } },
    {
      selector: 'edge.back, edge.far',
      style: {
        width: 1.3,
        color: palette.lineBack,
        'line-color': palette.lineBack,
        'target-arrow-color': palette.lineBack,
        'source-arrow-color': palette.lineBack,
        'mid-target-arrow-color': palette.lineBack,
      },
    },
    { selector: 'node.lit', style: { 'outline-color': palette.accent, 'outline-width': 2.4, 'outline-offset': 3 } },
    { selector: 'edge.lit', style: { 'underlay-color': palette.accent, 'underlay-opacity': 0.35, 'underlay-padding': 4 } },
    { selector: 'node.selected', style: { 'outline-color': palette.accent, 'outline-width': 3, 'outline-offset': 4 } },
    {
      selector: 'edge.selected',
      // Two rails beside the line, which keeps its own colour.
      style: {
        'underlay-color': palette.accent,
        'underlay-opacity': 1,
        'underlay-padding': 7,
        'line-outline-color': palette.paper,
        'line-outline-width': 5,
      },
    },
    { selector: 'node.target', style: { 'outline-color': palette.accent, 'outline-width': 5, 'outline-offset': 2 } },
    {
      selector: 'node.absent',
      style: { opacity: palette.stepped.absent, 'background-opacity': 0, 'border-style': 'dashed', 'border-width': 1.6 },
    },
    {
      selector: 'edge.absent',
      style: { width: 1.3, 'line-color': palette.lineBack, 'line-style': 'dashed', 'line-dash-pattern': [1.3, 9] },
    },
  ] as StylesheetJson;

/** Two points that run into each other, in the middle of the line. */
const clashMark = (palette: Palette) => ({
  label: '›‹',
  color: palette.tension,
  'font-family': palette.font,
  'font-size': 27,
  'font-weight': 700,
  'text-rotation': 'autorotate',
  'text-outline-color': palette.paper,
  'text-outline-width': 4,
  'min-zoomed-font-size': 7,
});

const SHAPES = { person: 'ellipse', group: 'round-rectangle', organisation: 'hexagon' } as const;
