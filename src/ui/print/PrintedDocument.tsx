import { type ReactNode, useLayoutEffect } from 'react';
import type { ReportDocument } from '../../formats/write/reportDocument.ts';
import { DocumentView } from '../report/DocumentView.tsx';
import type { PaperSheet } from './paperSheet.ts';

/** A document on paper: while it is there the browser calls the page what the document is called, and every page after the first bears its running line. */
export const PrintedDocument = ({
  report,
  pictureOf,
  sheet,
  isPicture,
}: {
  readonly report: ReportDocument;
  readonly pictureOf: (key: string, alt: string) => ReactNode;
  readonly sheet: PaperSheet;
  /** Its picture takes all of the page that is left. */
  readonly isPicture: boolean;
}) => {
  const { title, running } = report;
  const [left, about, right] = running;
  const head = about ? `${left} · ${about}` : left;
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const called = document.title;
    document.title = title;
    style.setProperty('--running-head', quoted(head));
    style.setProperty('--running-day', quoted(right));
    style.setProperty('--running-rule', '3px solid #1d2733');
    return () => {
      document.title = called;
      for (const name of ['--running-head', '--running-day', '--running-rule']) style.removeProperty(name);
    };
  }, [title, head, right]);
  return (
    <div className="on-paper" data-paper={`${sheet.paper}-${sheet.turn}`} data-fills={isPicture} style={roomOf(sheet)}>
      <DocumentView report={report} pictureOf={pictureOf} />
    </div>
  );
};

/** How high the room on the page is, for what takes all of it. A pixel less, so that rounding makes no second page. */
export const roomOf = ({ room }: PaperSheet): Record<`--${string}`, string> => ({ '--room-high': `${room.height - 2}px` });

/** A text as the rules for paper take it, whatever is in it. */
const quoted = (text: string): string => `"${text.replace(/[\\"\p{Cc}]/gu, ' ')}"`;
