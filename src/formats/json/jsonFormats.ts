import type { Content } from '../content.ts';
import type { ImportFormat, Sureness } from '../importPreview.ts';
import type { ReadContent } from '../rawNetwork.ts';
import { isRowsGrid, readRowsGrid } from './jsonRowsGrid.ts';
import { isAdjacency, readAdjacency } from './readAdjacency.ts';
import { isCytoscape, readCytoscape } from './readCytoscape.ts';
import { isExcalidraw, readExcalidraw } from './readExcalidraw.ts';
import { isGraphology, readGraphology } from './readGraphology.ts';
import { isJsonCanvas, readJsonCanvas } from './readJsonCanvas.ts';
import { isJsonGraph, readJsonGraph } from './readJsonGraph.ts';
import { isKumu, readKumu } from './readKumu.ts';
import { isNeo4j, readNeo4j } from './readNeo4j.ts';
import { hasNestedTies, readNestedTies } from './readNestedTies.ts';
import { isNodeLink, readNodeLink } from './readNodeLink.ts';
import { isPackedPrsm, isPrsm, readPackedPrsm, readPrsm } from './readPrsm.ts';
import { isTldraw, readTldraw } from './readTldraw.ts';
import { topOf } from './topOf.ts';

/** What is written as JSON, the most particular first: how each is known by what it holds, and read. */
export const JSON_FORMATS: readonly JsonFormat[] = [
  { format: 'prsm', recognise: (content) => (isPackedPrsm(content) ? 'surely' : null), read: readPackedPrsm },
  ...(
    [
      ['jsonCanvas', isJsonCanvas, readJsonCanvas],
      ['prsm', isPrsm, readPrsm],
      ['kumu', isKumu, readKumu],
      ['excalidraw', isExcalidraw, readExcalidraw],
      ['tldraw', isTldraw, readTldraw],
      ['cytoscape', isCytoscape, readCytoscape],
      ['graphology', isGraphology, readGraphology],
      ['jsonGraph', isJsonGraph, readJsonGraph],
      ['neo4j', isNeo4j, readNeo4j],
      ['adjacency', isAdjacency, readAdjacency],
      ['nodeLink', isNodeLink, readNodeLink],
      ['jsonRows', hasNestedTies, readNestedTies],
      ['jsonRows', isRowsGrid, readRowsGrid],
    ] as const
  ).map(([format, is, read]): JsonFormat => ({ format, recognise: (content) => is(topOf(content)), read })),
];

interface JsonFormat {
  readonly format: ImportFormat;
  readonly recognise: (content: Content) => Sureness | null;
  readonly read: (content: Content) => ReadContent;
}
