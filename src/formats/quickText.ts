import { tidyName } from '../domain/commands/checks.ts';
import { cutText } from '../domain/cutText.ts';
import { nameKey } from '../domain/nameKey.ts';
import { done, type Outcome, type Refusal, refused } from '../domain/outcome.ts';
import { MAX_ACTORS, MAX_NAME_LENGTH, MAX_RELATIONS, type Strength } from '../domain/quantities.ts';
import type { Certainty, RelationType } from '../domain/relation.ts';
import { answeredOnce } from './answeredOnce.ts';
import { cleanText } from './cleanText.ts';
import type { Connector } from './connectors.ts';
import { type Description, type DescriptionRefusalCode, readDescription } from './descriptionWords.ts';
import { type KnownNames, knownNames } from './knownNames.ts';
import { withoutListMark } from './listMark.ts';
import type { NumberedLine, QuickLine } from './quickLine.ts';
import { quickTable } from './quickTable.ts';
import { type LinePiece, splitLine } from './splitLine.ts';

/**
 * The language of quick add: `Wijkagent Noord`, `Imam - Jongerenwerker`, `A -> B`, `A <-> B`, `A - B: spanning sterk`,
 * `A - B - C`, a list of such lines, or a table of columns with tabs between as a spreadsheet pastes it.
 */
export interface QuickEntries {
  /** Every actor that is named, once, in the order of the text; with the spelling it already has on the map. */
  readonly actors: readonly { readonly name: string }[];
  readonly relations: readonly QuickRelation[];
}
export interface QuickRelation {
  readonly from: string;
  readonly to: string;
  readonly type: RelationType;
  readonly mutual: boolean;
  readonly strength: Strength;
  readonly certainty: Certainty;
}
export type QuickRefusalCode =
  | DescriptionRefusalCode
  | 'textEmpty'
  | 'endMissing'
  | 'nameTooLong'
  | 'relationToItself'
  | 'tooManyActors'
  | 'tooManyRelations';

/** A line of a list that cannot be read, as one line of quick add, to be put right. */
export interface QuickBadLine {
  /** Its number, from 1. */
  readonly line: number;
  readonly text: string;
  readonly refusal: Refusal<QuickRefusalCode>;
}
export interface QuickList {
  readonly entries: QuickEntries;
  readonly bad: readonly QuickBadLine[];
}

/**
 * What the text says, by name. All or nothing: refuses a word that fits nothing or several, a relation with one end, one
 * to itself, a name that is too long, and too many at once; `piece` is the offending text and `line` its line, from 1.
 */
export const readQuickText = (
  text: string,
  names: readonly string[],
  unsaid?: Certainty,
): Outcome<QuickEntries, QuickRefusalCode> => {
  const read = readQuickList(text, names, unsaid);
  if (!read.done) return read;
  const [bad] = read.value.bad;
  return bad ? refused(bad.refusal.code, { line: bad.line, ...bad.refusal.details }) : done(read.value.entries);
};

/**
 * The same of a list of which every line stands for itself: the lines that cannot be read are given back. Refuses too many. Who
 * types a line saw it; a list came from elsewhere, and is `unsaid` certain only by hearsay.
 */
export const readQuickList = (
  text: string,
  names: readonly string[],
  unsaid: Certainty = isOneLine(text) ? 'seen' : 'heard',
): Outcome<QuickList, QuickRefusalCode> => {
  const { text: clean } = cleanText(text);
  const known = knownNames(names);
  const collected = collector(known, unsaid);
  const bad: QuickBadLine[] = [];
  let isAnything = false;
  for (const { line, number } of quickTable(clean) ?? plainLines(clean, known)) {
    if (!line) continue;
    isAnything = true;
    const refusal = collected.add(line);
    if (refusal?.code === 'tooManyActors' || refusal?.code === 'tooManyRelations') return { done: false, refusal };
    if (refusal) bad.push({ line: number, text: asTyped(line), refusal });
  }
  return isAnything ? done({ entries: collected.entries(), bad }) : refused('textEmpty');
};

const isOneLine = (text: string): boolean => !/[\n\r]/.test(text.trim());

const plainLines = (text: string, known: KnownNames): NumberedLine[] => {
  const lines = text.split('\n');
  return lines.map((one, index) => ({ number: index + 1, line: lineOf(one, known, lines.length > 1) }));
};

/** The line as one types it, whichever way it came. */
const asTyped = ({ names, connectors, description }: QuickLine): string => {
  const said = description.trim();
  const joined = names.reduce((text, name, i) => (i === 0 ? name : `${text} ${connectors[i - 1] ?? '-'} ${name}`), '');
  return said === '' ? joined : `${joined}: ${said}`;
};

/** A line of plain text; nothing when it is empty. In a list, bullets and numbers before the name fall away. */
const lineOf = (line: string, known: KnownNames, isList: boolean): QuickLine | null => {
  const bare = tidyName(line);
  if (bare === '') return null;
  const unmarked = isList ? withoutListMark(bare) : bare;
  const plain = unmarked !== bare && known.spelling(bare) !== undefined ? bare : unmarked;
  if (plain === '') return null;
  const { pieces, description } = splitLine(plain, known);
  return {
    names: pieces.map(({ text }: LinePiece) => text),
    connectors: pieces.slice(1).map(({ before }) => before ?? '-'),
    description,
  };
};

/** A name with its key, made once. */
interface End {
  readonly key: string;
  readonly name: string;
}

const collector = (known: KnownNames, unsaid: Certainty) => {
  const actors = new Map<string, string>();
  const relations = new Map<string, QuickRelation>();
  const asNew = answeredOnce((text): End => ({ key: nameKey(text), name: tidyName(text) }));
  const endOf = (text: string): End => {
    const { key, name } = asNew(text);
    return { key, name: known.spellings.get(key) ?? actors.get(key) ?? name };
  };

  const relate = (first: End, second: End, connector: Connector, said: Description): void => {
    const type = said.type ?? (connector === '-' ? 'contact' : 'influence');
    const [start, end] = connector === '<-' ? [second, first] : [first, second];
    const relation: QuickRelation = {
      from: start.name,
      to: end.name,
      type,
      mutual: type === 'influence' && connector === '<->',
      strength: said.strength ?? 2,
      certainty: said.certainty ?? unsaid,
    };
    const key = [type, ...[start.key, end.key].sort()].join('\n');
    const other = relations.get(key);
    const isReturned = type === 'influence' && other !== undefined && (other.mutual || nameKey(other.from) !== start.key);
    relations.set(key, other ? { ...relation, from: other.from, to: other.to, mutual: relation.mutual || isReturned } : relation);
  };

  return {
    add: ({ names, connectors, description }: QuickLine): Refusal<QuickRefusalCode> | null => {
      const long = names.find((name) => name.length > MAX_NAME_LENGTH);
      if (long !== undefined) return refused('nameTooLong', { piece: `${cutText(long, 40)}…`, most: MAX_NAME_LENGTH }).refusal;
      const ends = names.map(endOf);
      if (ends.some(({ key }) => key === ''))
        return refused('endMissing', { piece: cutText(names.join(' - ').trim(), 120) }).refusal;
      const said = readDescription(description);
      if (!said.done) return said.refusal;
      const self = ends.find(({ key }, i) => key === ends[i + 1]?.key);
      if (self) return refused('relationToItself', { piece: self.name }).refusal;
      for (const { key, name } of ends) if (!actors.has(key)) actors.set(key, name);
      for (const [index, connector] of connectors.entries()) {
        const [first, second] = [ends[index], ends[index + 1]];
        if (first && second) relate(first, second, connector, said.value);
      }
      if (actors.size > MAX_ACTORS) return refused('tooManyActors', { most: MAX_ACTORS }).refusal;
      return relations.size > MAX_RELATIONS ? refused('tooManyRelations', { most: MAX_RELATIONS }).refusal : null;
    },
    entries: (): QuickEntries => ({ actors: [...actors.values()].map((name) => ({ name })), relations: [...relations.values()] }),
  };
};
