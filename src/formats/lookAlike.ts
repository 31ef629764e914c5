import type { Content } from './content.ts';
import type { LooksLike } from './importPreview.ts';
import { jsonLooksLike } from './json/jsonLooks.ts';
import { topOf } from './json/topOf.ts';
import { isProse } from './text/isProse.ts';

/** What a file looks like that holds no network; nothing when it may be one. */
export const lookAlike = (content: Content): LooksLike | null =>
  LOOKS.find(([, is]) => is(content))?.[0] ?? jsonLooksLike(topOf(content));

const LOOKS: readonly (readonly [LooksLike, (content: Content) => boolean])[] = [
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
  ['html', ({ root }) => root === 'html' || root === 'body' || root === 'table'],
  ['markup', ({ shape }) => shape === 'markup'],
  ['contacts', ({ text }) => /^\s{0,99}BEGIN:VCARD/i.test(text)],
  ['calendar', ({ text }) => /^\s{0,99}BEGIN:VCALENDAR/i.test(text)],
  [
    'mail',
    ({ text }) =>
      /^(?:Return-Path|Received|Delivered-To|From|Subject|Date|Message-ID|MIME-Version): [^\n]{1,999}\n[A-Z][\w-]{1,40}: /i.test(
        text,
      ),
  ],
  ['program', ({ shape, text }) => shape === 'text' && PROGRAM_TEXT.test(text.slice(0, 9_999))],
  ['prose', ({ shape, text }) => shape === 'text' && (text.startsWith('{\\rtf') || isProse(text))],
];

/** Drawings in words (Mermaid, PlantUML), other data, and programs. */
const PROGRAM_TEXT =
  /^\s{0,99}(?:(?:graph|flowchart)\s{1,9}(?:TB|TD|BT|RL|LR)\b|sequenceDiagram|mindmap\s|@start|%YAML|---\s*\n\w+:|\\documentclass|#!|@prefix|PREFIX\s|CREATE\s|INSERT\s|MERGE\s{0,9}\(|import\s|from\s\w+\simport|library\(|@\w+\{)/i;
