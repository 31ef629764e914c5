import type { Content } from './content.ts';
import { isSealed } from './envelope/isSealed.ts';
import type { LooksLike } from './importPreview.ts';
import { jsonLooksLike } from './json/jsonLooks.ts';
import { topOf } from './json/topOf.ts';
import { textLooksLike } from './text/textLooks.ts';

/** What a file looks like that holds no network; nothing when it may be one. */
export const lookAlike = (content: Content): LooksLike | null =>
  LOOKS.find(([, is]) => is(content))?.[0] ??
  (content.shape === 'text' ? textLooksLike(content.text) : jsonLooksLike(topOf(content)));

const LOOKS: readonly (readonly [LooksLike, (content: Content) => boolean])[] = [
  ['sealed', ({ bytes }) => isSealed(bytes)],
  ['pdf', ({ shape }) => shape === 'pdf'],
  ['picture', ({ shape, root }) => shape === 'picture' || root === 'svg'],
  ['freeplane', ({ root, text }) => root === 'map' && /<node\s/i.test(text)],
  ['outline', ({ root }) => root === 'opml'],
  ['model', ({ root, text }) => root === 'xmi' || (/^(?:definitions|model)$/.test(root) && /bpmn|archimate/i.test(text))],
  ['drawing', ({ root }) => root === 'visiodocument'],
  ['googleEarth', ({ root }) => root === 'kml'],
  [
    'document',
    ({ root, text }) => root === 'worddocument' || (root === 'document' && text.includes('opendocument')) || root === 'package',
  ],
  ['excel2003', ({ root, text }) => root === 'workbook' && text.includes('urn:schemas-microsoft-com:office:spreadsheet')],
  ['html', ({ root }) => /^(?:html|head|body|table|div|p|ul|ol|script|style)$/.test(root)],
  ['markup', ({ shape }) => shape === 'markup'],
];
