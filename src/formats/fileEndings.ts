import type { ImportFormat } from './importPreview.ts';

/** How files of each format are called, for the dialog in which files are chosen; what a file is, shows from its content. */
const ENDINGS: Readonly<Record<ImportFormat, readonly string[]>> = {
  schakelkaart: ['json'],
  csv: ['csv', 'tsv', 'txt'],
  lines: ['txt'],
  xlsx: ['xlsx'],
  ods: ['ods', 'fods'],
  graphml: ['graphml', 'xml'],
  gexf: ['gexf'],
  nodeLink: ['json'],
  adjacency: ['json'],
  cytoscape: ['json', 'cyjs'],
  graphology: ['json'],
  jsonCanvas: ['canvas'],
  kumu: ['json'],
  prsm: ['prsm'],
  jsonGraph: ['json', 'jgf'],
  neo4j: ['json', 'jsonl'],
  excalidraw: ['excalidraw'],
  tldraw: ['tldr'],
  jsonRows: ['json', 'jsonl', 'ndjson'],
  pajek: ['net', 'paj'],
  ucinet: ['dl'],
  gml: ['gml'],
  dot: ['dot', 'gv'],
  sif: ['sif'],
  gdf: ['gdf'],
  vna: ['vna'],
  tgf: ['tgf'],
  edgeLines: ['edgelist', 'ncol'],
  drawio: ['drawio', 'xml'],
};

export const FILE_ENDINGS: readonly string[] = [...new Set(Object.values(ENDINGS).flat())];
