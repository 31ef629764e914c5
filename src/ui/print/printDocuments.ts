import type { Analysis } from '../../analysis/analysis.ts';
import type { Comparison } from '../../analysis/compare/comparison.ts';
import type { PossibleLink } from '../../analysis/suggestions/possibleLinks.ts';
import { type ActorMap, propertiesOf } from '../../domain/actorMap.ts';
import { judgementId } from '../../domain/judgement.ts';
import { type Block, plain, type ReportDocument } from '../../formats/write/reportDocument.ts';
import { dayInWords } from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';
import type { ComparedMaps } from '../../workspace/compareDesk.ts';
import { comparedNames } from '../compare/comparedNames.ts';
import { keyFigureTermOf } from '../controls/keyFigureTerm.ts';
import type { Stand } from '../controls/useStand.ts';
import { paperTable, type WordTable } from './paperTable.ts';

/** What everything on paper is made from: the map as it may be seen. */
export interface Ground {
  readonly map: ActorMap;
  readonly stand: Stand;
  readonly language: Language;
}
type PictureBlock = Extract<Block, { is: 'picture' }>;

export const documentOf = ({ map, stand, language }: Ground, what: string, blocks: readonly Block[]): ReportDocument => {
  const { title, issue } = propertiesOf(map);
  const day = dayInWords(stand.day, language.code);
  return {
    code: language.code,
    title: language.print.title(what, day),
    running: [what, issue, stand.isPhoto ? language.presentation.photoOf(day) : day],
    headline: title,
    blocks,
    colophon: [],
  };
};

/** The drawing alone, as large as the paper is. */
export const mapOnPaper = (ground: Ground, picture: PictureBlock): ReportDocument =>
  documentOf(ground, ground.language.shell.view.map, [picture]);

/** A map on which nobody stands yet says so. */
export const nobodyOnPaper = (ground: Ground, what: string): ReportDocument =>
  documentOf(ground, what, [{ is: 'paragraph', runs: plain(ground.language.print.noActors), look: 'lead' }]);

/** Tables under each other, with above each how many rows it has; one without rows says so. */
export const tablesOnPaper = (
  ground: Ground,
  what: string,
  tables: readonly { readonly table: WordTable; readonly note: string }[],
  room: number,
): ReportDocument =>
  documentOf(
    ground,
    what,
    tables.flatMap(({ table, note }): Block[] => [
      { is: 'heading', text: table.caption },
      { is: 'paragraph', runs: plain(note), look: 'note' },
      ...(table.rows.length > 0 ? [paperTable(table, room)] : []),
    ]),
  );

/** The neighbourhoods: where they lie, where that is known, and what the map knows of each. */
export const areasOnPaper = (
  ground: Ground,
  { table, note }: { readonly table: WordTable; readonly note: string },
  picture: PictureBlock | null,
  room: number,
): ReportDocument =>
  documentOf(ground, ground.language.shell.view.areas, [
    ...(picture ? [picture] : []),
    { is: 'heading', text: table.caption },
    { is: 'paragraph', runs: plain(note), look: 'note' },
    ...(table.rows.length > 0 ? [paperTable(table, room)] : []),
  ]);

/** Two moments: the picture of what differs, then the same in sentences. */
export const comparisonOnPaper = (
  ground: Ground,
  maps: ComparedMaps,
  comparison: Comparison,
  between: string,
  picture: PictureBlock,
): ReportDocument => {
  const { language } = ground;
  const { comparison: t, comparisonParts: parts, words } = language;
  const nameOf = comparedNames(maps.beforeMap, maps.afterMap);
  const term = propertiesOf(maps.afterMap).keyFigureTerm;
  const told = comparison.figures.filter(({ verdict }) => verdict !== 'unknown');
  return documentOf(ground, language.shell.step.compare, [
    { is: 'paragraph', runs: plain(`${between}. ${t.outcome[comparison.outcome]}`), look: 'lead' },
    picture,
    ...listUnder(
      parts.wordsHeading,
      comparison.summary.map((one) => plain(t.sentence(one, nameOf, words.keyFigureTerm[term]))),
    ),
    ...listUnder(
      parts.figuresHeading,
      told.map((figure) => [
        { text: t.figureTitle(figure.code, figure.camps, nameOf, words.keyFigureTermMany[term]), strong: true as const },
        { text: `. ${t.figureIs(figure, nameOf, words.keyFigureTermMany[term])} ${t.verdict[figure.verdict]}` },
      ]),
    ),
  ]);
};

/** What the map shows, in the sentences of *Inzicht*. */
export const insightOnPaper = (ground: Ground, { inShort, possibleLinks }: Analysis, picture: PictureBlock): ReportDocument => {
  const { map, language } = ground;
  const nameOf = comparedNames(null, map);
  const isOpen = ({ actor }: PossibleLink) => !map.judgements.has(judgementId('possibleLink', [actor]));
  const links = possibleLinks.answered ? possibleLinks.suggestions.filter(isOpen) : [];
  return documentOf(ground, language.shell.step.insight, [
    picture,
    ...listUnder(
      language.inShort.title,
      inShort.map((fact) => plain(language.inShort.sentence(fact, (id) => nameOf(id), keyFigureTermOf(map, language)).join(''))),
    ),
    ...listUnder(
      language.inShort.question.connect,
      links.map(({ actor, grounds }) => [
        { text: nameOf(actor), strong: true as const },
        { text: `. ${language.inShort.reason(grounds, (id) => nameOf(id))}` },
      ]),
    ),
  ]);
};

/** The drawing, and that the sentences with it are still being thought about. */
export const unreadyOnPaper = (ground: Ground, what: string, said: string, picture: PictureBlock): ReportDocument =>
  documentOf(ground, what, [{ is: 'paragraph', runs: plain(said), look: 'lead' }, picture]);

export const listUnder = (heading: string, items: Extract<Block, { is: 'list' }>['items']): Block[] =>
  items.length > 0
    ? [
        { is: 'heading', text: heading },
        { is: 'list', items },
      ]
    : [];
