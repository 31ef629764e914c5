import type { StylesheetJson } from 'cytoscape';
import type { ActorKind } from '../../domain/actor.ts';
import { BADGE_SIZE } from './badgeImage.ts';
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

/** How everything on the map is drawn: kind by shape, strength by width, certainty by pattern, type by mark. */
export const canvasStylesheet = (palette: Palette): StylesheetJson =>
  [
  {
    selector: 'node',
    style: {
      'background-color': palette.sheet,
      'border-color': palette.ink,
      'border-width': 1.6,
      label: 'data(label)',
      color: palette.ink,
      'font-family': palette.font,
      'font-size': 'data(letters)' as never,
      'font-weight': 600,
      'line-height': LINE_HEIGHT,
      'text-wrap': 'wrap',
      'text-max-width': '400px',
      'text-valign': 'bottom',
      'text-margin-y': LABEL_GAP,
      'text-outline-color': palette.paper,
      'text-outline-width': 2.5,
      'min-zoomed-font-size': 6,
      'overlay-opacity': 0,
    },
  },
  ...(['person', 'group', 'organisation'] as const).map((kind) => ({
    selector: `node.${kind}`,
    style: { ...ACTOR_SIZE[kind], shape: SHAPES[kind], ...(kind === 'group' && { 'corner-radius': 11 }) } as never,
  })),
  { selector: 'node.above', style: { 'text-valign': 'top', 'text-margin-y': -LABEL_GAP } },
  { selector: 'node.keyFigure', style: { 'border-width': 5, 'border-style': 'double' } },
  {
    selector: 'node[badges]',
    style: {
      'background-image': 'data(badges)',
      'background-width': 'data(badgesWidth)',
      'background-height': BADGE_SIZE,
      'background-clip': 'none',
      'background-image-containment': 'over',
      'background-position-x': '0%',
      'background-position-y': '0%',
      'background-offset-x': 29,
      'background-offset-y': -7,
      'bounds-expansion': 'data(badgesWidth)',
    } as never,
  },
  {
    selector: 'edge',
    style: {
      'curve-style': 'bezier',
      'control-point-step-size': 44,
      width: STRENGTH_WIDTH[1],
      'line-color': palette.relation[1],
      'line-cap': 'round',
      'target-arrow-color': palette.relation[1],
      'source-arrow-color': palette.relation[1],
      'mid-target-arrow-color': palette.relation[1],
      'overlay-opacity': 0,
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
      label: '›‹',
      color: palette.tension,
      'font-family': palette.font,
      'font-size': 27,
      'font-weight': 700,
      'text-rotation': 'autorotate',
      'text-background-color': palette.paper,
      'text-background-opacity': 1,
      'text-background-padding': '1px',
      'text-background-shape': 'round-rectangle',
      'min-zoomed-font-size': 7,
    },
  },
  { selector: 'node.selected', style: { 'outline-color': palette.accent, 'outline-width': 3, 'outline-offset': 4 } },
  {
    selector: 'edge.selected',
    style: { 'underlay-color': palette.accent, 'underlay-opacity': 0.32, 'underlay-padding': 5 },
  },
  { selector: 'node.target', style: { 'outline-color': palette.accent, 'outline-width': 5, 'outline-offset': 2 } },
  { selector: '.back', style: { opacity: 0.4 } },
  { selector: '.far', style: { opacity: 0.2 } },
] as StylesheetJson;

const SHAPES = { person: 'ellipse', group: 'round-rectangle', organisation: 'hexagon' } as const;
