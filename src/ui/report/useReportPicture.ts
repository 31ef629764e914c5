import { useMemo } from 'react';
import type { PageNumbers } from '../../picture/page/numberItems.ts';
import type { PictureSubject } from '../handover/pictureSubject.ts';
import { type Picture, usePicture } from '../handover/usePicture.ts';
import { TEXT_WIDTH } from './madeReport.ts';

const DOTS = 2;
const WITHS = ['legend'] as const;

/** The picture of a report: as wide as its text, on white, with its legend, and the numbers of the sentences beside it. */
export const useReportPicture = (subject: PictureSubject, height: number, numbers?: PageNumbers): Picture => {
  const size = useMemo(() => ({ width: TEXT_WIDTH, height, margin: 4, dots: DOTS }), [height]);
  const { page, paper, alt, isFinal } = usePicture(subject, { size, mode: 'light', withs: WITHS }, null, numbers);
  // A report is told of another picture only when it is another.
  return useMemo(() => ({ page, size, paper, alt, isFinal }), [page, size, paper, alt, isFinal]);
};
