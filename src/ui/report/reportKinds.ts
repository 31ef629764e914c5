import type { Hiding } from '../../domain/fields.ts';
import { MEMO_PARTS, type MemoPart } from './memoDocument.ts';
import { WORKSHOP_PARTS, type WorkshopPart } from './workshopDocument.ts';
import { YEAR_PARTS, type YearPart } from './yearDocument.ts';

export const REPORTS = ['afterEvent', 'networkYear', 'workshop'] as const;
export type ReportKind = (typeof REPORTS)[number];
export type ReportPart = MemoPart | YearPart | WorkshopPart;

/** What can be left out of each. */
export const REPORT_PARTS: Readonly<Record<ReportKind, readonly ReportPart[]>> = {
  afterEvent: MEMO_PARTS,
  networkYear: YEAR_PARTS,
  workshop: WORKSHOP_PARTS,
};

/** Whatever was typed can be read in one of them. */
export const IN_REPORTS: readonly Hiding[] = [
  'actor',
  'map',
  'camp',
  'area',
  'district',
  'count',
  'snapshot',
  'event',
  'emptied',
];
