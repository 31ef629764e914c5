import type { Analysis } from '../../analysis/analysis.ts';
import type { Comparison } from '../../analysis/compare/comparison.ts';
import { type ActorMap, propertiesOf } from '../../domain/actorMap.ts';
import type { IsoDate } from '../../domain/identifiers.ts';
import { actorSheet, relationSheet } from '../../formats/write/mapSheets.ts';
import { type Block, plain, type ReportDocument } from '../../formats/write/reportDocument.ts';
import { dayInWords } from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';
import type { ComparedMaps } from '../../workspace/compareDesk.ts';
import { comparedNames } from '../compare/comparedNames.ts';
import { coverageSheet } from '../handover/tables/coverageSheet.ts';
import { sheetTable } from './sheetTable.ts';

interface Ground {
  readonly map: ActorMap;
  readonly today: IsoDate;
  readonly language: Language;
}

const headOf = ({ map, today, language }: Ground, what: string): Omit<ReportDocument, 'blocks'> => {
  const { title, issue } = propertiesOf(map);
  return {
    code: language.code,
    title: what,
    running: [what, issue, dayInWords(today, language.code)],
    headline: title,
    colophon: [],
  };
};

/** All actors and all relations, a row each. */
export const tablesOnPaper = (ground: Ground): ReportDocument => {
  const { map, language } = ground;
  const { code } = language;
  const of = (sheet: ReturnType<typeof actorSheet>): Block[] => [
    { is: 'heading', text: `${sheet.name} (${sheet.rows.length})` },
    ...(sheet.rows.length > 0 ? [sheetTable(sheet, code)] : []),
  ];
  return {
    ...headOf(ground, language.shell.view.table),
    blocks: [...of(actorSheet(map, code)), ...of(relationSheet(map, code))],
  };
};

/** The neighbourhoods with what the map knows of them. */
export const areasOnPaper = (ground: Ground, analysis: Analysis): ReportDocument => {
  const { map, language } = ground;
  const sheet = coverageSheet(map, analysis, language);
  return {
    ...headOf(ground, language.shell.view.areas),
    blocks: [{ is: 'heading', text: sheet.name }, sheetTable(sheet, language.code)],
  };
};

/** Two moments: the picture of what differs, then the same in sentences. */
export const comparisonOnPaper = (
  ground: Ground,
  maps: ComparedMaps,
  comparison: Comparison,
  picture: Extract<Block, { is: 'picture' }>,
): ReportDocument => {
  const { language } = ground;
  const { comparison: t, comparisonParts: parts, words } = language;
  const nameOf = comparedNames(maps.beforeMap, maps.afterMap);
  const term = propertiesOf(maps.afterMap).keyFigureTerm;
  const told = comparison.figures.filter(({ verdict }) => verdict !== 'unknown');
  return {
    ...headOf(ground, language.shell.step.compare),
    blocks: [
      { is: 'paragraph', runs: plain(t.outcome[comparison.outcome]), look: 'lead' },
      picture,
      ...(comparison.summary.length > 0
        ? [
            { is: 'heading' as const, text: parts.wordsHeading },
            {
              is: 'list' as const,
              items: comparison.summary.map((one) => plain(t.sentence(one, nameOf, words.keyFigureTerm[term]))),
            },
          ]
        : []),
      ...(told.length > 0
        ? [
            { is: 'heading' as const, text: parts.figuresHeading },
            {
              is: 'list' as const,
              items: told.map((figure) => [
                { text: t.figureTitle(figure.code, figure.camps, nameOf, words.keyFigureTermMany[term]), strong: true as const },
                { text: `. ${t.figureIs(figure, nameOf, words.keyFigureTermMany[term])} ${t.verdict[figure.verdict]}` },
              ]),
            },
          ]
        : []),
    ],
  };
};

/** What the map shows, in the sentences of *Inzicht*. */
export const insightOnPaper = (
  ground: Ground,
  { inShort, possibleLinks }: Analysis,
  picture: Extract<Block, { is: 'picture' }>,
): ReportDocument => {
  const { map, language } = ground;
  const nameOf = comparedNames(null, map);
  const links = possibleLinks.answered ? possibleLinks.suggestions : [];
  return {
    ...headOf(ground, language.shell.step.insight),
    blocks: [
      picture,
      { is: 'heading', text: language.inShort.title },
      { is: 'list', items: inShort.map((fact) => plain(language.inShort.sentence(fact, (id) => nameOf(id)).join(''))) },
      ...(links.length > 0
        ? [
            { is: 'heading' as const, text: language.inShort.question.connect },
            {
              is: 'list' as const,
              items: links.map(({ actor, grounds }) => [
                { text: nameOf(actor), strong: true as const },
                { text: `. ${language.inShort.reason(grounds, (id) => nameOf(id))}` },
              ]),
            },
          ]
        : []),
    ],
  };
};
