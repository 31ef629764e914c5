import type { LooksLike } from '../importPreview.ts';
import { isProse } from './isProse.ts';

/** What a text looks like that holds no network, by how it begins and by what most of its lines are; nothing when it may be one. */
export const textLooksLike = (text: string): LooksLike | null => {
  const head = text.slice(0, 65_536).trimStart();
  const begun = BEGINNINGS.find(([, is]) => is.test(withoutFrame(head)))?.[0];
  if (begun) return begun;
  const lines = head
    .split(/\r\n|\r|\n/)
    .map((line) => line.slice(0, MOST_SEEN).trimEnd())
    .filter((line) => line !== '');
  if (isMail(lines)) return 'mail';
  const told = lines.filter((line) => !/^\s*(?:#(?!include)|\/\/|--\s|;|%)/.test(line));
  if (areSettings(told)) return 'settings';
  const kind = KINDS.find(([, is]) => {
    const found = told.filter((line) => is.some((one) => one.test(line))).length;
    // One line of two may be a name by chance.
    return found >= told.length * MOSTLY && found >= Math.min(2, told.length) && found > 0;
  });
  return kind?.[0] ?? (isProse(text) ? 'prose' : null);
};
/** Of a line, which may be as long as a file. */
const MOST_SEEN = 400;

/** Drawings in words (Mermaid, PlantUML), data and networks of programs that are not read, and programs themselves. */
const BEGINNINGS: readonly (readonly [LooksLike, RegExp])[] = [
  ['contacts', /^BEGIN:VCARD/i],
  ['calendar', /^BEGIN:VCALENDAR/i],
  ['prose', /^\{\\rtf/],
  [
    'program',
    /^(?:(?:graph|flowchart)\s{1,9}(?:TB|TD|BT|RL|LR)\b|(?:sequence|class|state|er|requirement)Diagram|gitGraph|gantt\s|mindmap\s|timeline\s|@start)/i,
  ],
  [
    'program',
    /^(?:%YAML|---\s*\n\w+:|#!|@prefix|PREFIX\s{1,9}\w{0,99}:|library\(|set\s-|@echo\s|import\s["'{*\w]|from\s[\w.]{1,99}\simport)/,
  ],
  [
    'program',
    /^(?:(?:CREATE|ALTER|DROP)\s{1,9}(?:TABLE|OR|INDEX|CONSTRAINT|VIEW|DATABASE|SCHEMA)\b|CREATE\s{0,9}\(|INSERT\s{1,9}INTO\s|MERGE\s{0,9}\(|MATCH\s{0,9}\(|SELECT\s[^\n]{1,999}\sFROM\s)/i,
  ],
  [
    'program',
    /^(?:LEDA\.GRAPH|%%MatrixMarket|>>(?:graph|sparse|digraph)6<<|p\s{1,9}(?:edge|col|sp)\s|OFXHEADER|WEBVTT|diff --git|--- a\/|Index: |msgid\s|TY {2}- |dn: )/,
  ],
  ['program', /^(?:<[^<>\n]{1,999}>|_:\w{1,99})\s{1,9}<[^<>\n]{1,999}>\s/],
  ['program', /^\d{1,9}\s{1,9}\d\d:\d\d:\d\d[,.]\d{1,6}\s-->/],
  ['program', /(?:^|\n)(?:\\documentclass|\\begin\{|\\(?:sub)?section\{|@\w{1,30}\{|```\w)/],
];

/** Without the remarks and settings that may stand above it. */
const withoutFrame = (head: string): string => {
  const lines = head.split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => !/^\s*(?:#(?![!#])|%%(?!MatrixMarket)|\/\/|--\s|c\s|$)/.test(line));
  return lines.slice(Math.max(0, first)).join('\n').trimStart();
};

const HEADER =
  /^(?:Return-Path|Received|Delivered-To|From|To|Cc|Sent|Subject|Date|Message-ID|MIME-Version|Van|Aan|Verzonden|Datum|Onderwerp):\s/i;
/** Above the first empty line, or at least first, stand who writes whom about what. */
const isMail = (lines: readonly string[]): boolean =>
  HEADER.test(lines[0] ?? '') &&
  !(lines[0] ?? '').includes('\t') &&
  lines.slice(1, MOST_HEADERS).some((line) => HEADER.test(line));
const MOST_HEADERS = 30;

const MOSTLY = 0.5;
/** What most lines are: said in a conversation; or of a log or a program: what opens and closes, calls, declares and assigns. */
const KINDS: readonly (readonly [LooksLike, readonly RegExp[]])[] = [
  [
    'chat',
    [/^\W{0,3}\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4},?\s\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\]\s|\s-\s)[^:]{1,99}:\s/i],
  ],
  [
    'program',
    [
      /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]? |^\d{1,3}(?:\.\d{1,3}){3}\s\S{1,99}\s\S{1,99}\s\[/,
      /^(?:RUN|COPY|WORKDIR|CMD|ENV|ENTRYPOINT|EXPOSE) |^#include\s/,
      /^\s*(?:[{([]|[})\]][)\];,]{0,5})$|[\w)"'\]}][({]$|[)"'\]}\w]\s?\{$/,
      /^\s*[\w$.]{1,99}\((?:|[^()]{0,200}["'=][^()]{0,200})\)[;:]?$|^\s{1,99}[\w-]{1,40}:\s[^;:]{1,99};$/,
      /^\s*(?:def|class|function|const|let|var|public|private|package|using|namespace|return|if|elif|for|while|export|module\.exports)\b.{0,300}[;:{}]$/,
      /^\s*[\w.]{1,60}\s(?:<-|=)\s(?:[\w.]{1,60}\(|["'\d[{(])/,
    ],
  ],
];

/** Keys with what they are set to, under headings or with keys as only programs have; or keys within keys, as YAML writes them. */
const areSettings = (lines: readonly string[]): boolean => {
  const isAll = (is: RegExp) => lines.length > 1 && lines.filter((line) => is.test(line)).length >= lines.length * 0.9;
  if (isAll(/^\[{1,2}[\w ."/:-]{1,99}\]{1,2}$|^\s*[\w."-]{1,99}\s?=/))
    return lines.some(
      (line, index) =>
        (/^\[/.test(line) && /^\s*[\w."-]{1,99}\s?=/.test(lines[index + 1] ?? '')) ||
        /^(?:[A-Z][A-Z\d_]{2,99}|\w{1,60}[._]\w[\w.]{0,99})\s?=/.test(line),
    );
  return (
    isAll(/^\s*(?:- )?["']?[a-z_][\w./-]{0,60}["']?:(?:\s|$)|^\s*- |^\s{2}/) &&
    lines.some(
      (line, index) =>
        /^\s*[a-z_][\w-]{0,60}:$/.test(line) &&
        /^\s{1,40}(?:- )?["']?[a-z_][\w-]{0,60}["']?:(?:\s|$)/.test(lines[index + 1] ?? ''),
    )
  );
};
