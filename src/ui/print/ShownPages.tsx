import { useCallback, useEffect, useMemo } from 'react';
import type { Page } from '../../picture/page/pageOf.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { PageAmongWords } from '../handover/PageAmongWords.tsx';
import { DocumentView } from '../report/DocumentView.tsx';
import { beginningOf } from './beginningOf.ts';
import { PagesPreview } from './PagesPreview.tsx';
import { PrintedDocument } from './PrintedDocument.tsx';
import type { PaperSheet } from './paperSheet.ts';
import type { PrintedMatter } from './printedMatter.ts';
import { usePrinted } from './usePrinted.tsx';

/** So many rows are shown of what is to be printed; a longer table would keep the dialog waiting. */
const MOST_ROWS = 240;

/** What is to be printed as its pages, and printed when the browser is asked to while they are shown. */
export const ShownPages = ({
  matter,
  sheet,
  page = null,
  isFinal = true,
  isCurrent,
  onPages,
  onDrawn,
}: {
  readonly matter: PrintedMatter;
  readonly sheet: PaperSheet;
  readonly page?: Page | null;
  /** Whether names and lines of the picture are where they will be. */
  readonly isFinal?: boolean;
  /** Whether it is as was last chosen who may be recognised; else it is looked at, not printed. */
  readonly isCurrent: boolean;
  /** Hears in words how many pages there are. */
  readonly onPages: (said: string) => void;
  readonly onDrawn: (isDrawn: boolean) => void;
}) => {
  const { print: t } = useLanguage();
  const { isPicture } = matter;
  const report = useMemo(() => matter.document(sheet), [matter, sheet]);
  const { report: shown, times } = useMemo(() => beginningOf(report, MOST_ROWS), [report]);
  const pictureOf = useCallback((_: string, alt: string) => page && <PageAmongWords page={page} alt={alt} />, [page]);
  const printed = usePrinted(
    isCurrent ? () => <PrintedDocument report={report} pictureOf={pictureOf} sheet={sheet} isPicture={isPicture} /> : null,
  );
  // The same as long as nothing of it changes: it is measured anew with each other one.
  const preview = useMemo(() => <DocumentView report={shown} level={3} pictureOf={pictureOf} />, [shown, pictureOf]);
  useEffect(() => {
    onDrawn(isFinal);
    return () => onDrawn(false);
  }, [isFinal, onDrawn]);
  const [left, about, right] = report.running;
  return (
    <>
      <PagesPreview
        label={t.preview}
        sheet={sheet}
        isPicture={isPicture}
        running={[about ? `${left} · ${about}` : left, right]}
        onPages={(count) => onPages(times > 1 ? t.aboutPages(Math.ceil(count * times)) : t.pages(count))}
      >
        {preview}
      </PagesPreview>
      {printed}
    </>
  );
};
