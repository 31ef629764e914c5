import { type ActorMap, propertiesOf } from '../../domain/actorMap.ts';
import type { Language } from '../../language/language.ts';
import type { MemoPart } from './memoDocument.ts';
import type { ReportKind, ReportPart } from './reportKinds.ts';
import type { WorkshopPart } from './workshopDocument.ts';
import type { YearPart } from './yearDocument.ts';

/** What each part of a report is called where it is chosen: as its heading in the report is. */
export const partNames = (
  kind: ReportKind,
  map: ActorMap,
  { report: { part }, afterEvent, networkYear, workshop, keyQuestions, words }: Language,
): Readonly<Partial<Record<ReportPart, string>>> => {
  const many = words.keyFigureTermMany[propertiesOf(map).keyFigureTerm];
  const names: {
    readonly afterEvent: Readonly<Record<MemoPart, string>>;
    readonly networkYear: Readonly<Record<YearPart, string>>;
    readonly workshop: Readonly<Record<WorkshopPart, string>>;
  } = {
    afterEvent: {
      picture: part.differencePicture,
      changes: part.changes,
      redrawing: afterEvent.redrawingHeading,
      first: afterEvent.firstHeading,
      findings: part.findings,
    },
    networkYear: {
      picture: part.areasPicture,
      coverage: networkYear.coverageHeading,
      kinds: networkYear.kindsHeading(many, map.areas.size > 0),
      shares: networkYear.sharesHeading,
      moves: networkYear.movesHeading,
      gaps: networkYear.gapsHeading,
      contact: networkYear.contactHeading(many),
      questions: keyQuestions.report.heading,
      findings: part.findings,
    },
    workshop: {
      picture: part.mapPicture,
      roles: workshop.rolesHeading,
      camps: workshop.campsHeading,
      shown: workshop.shownHeading,
      findings: part.findings,
      questions: workshop.questionsHeading,
    },
  };
  return names[kind];
};
