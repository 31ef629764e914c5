import type { ActorMap } from '../../domain/actorMap.ts';
import type { RedactionLevel } from '../../domain/redactionChoice.ts';
import type { ReportDocument } from '../../formats/write/reportDocument.ts';
import type { Picture } from '../handover/usePicture.ts';
import type { Fit } from './fitOnPage.ts';

/** A report that can be shown, printed and saved, with its pictures by key. */
export interface MadeReport {
  /** The map as it may be seen of which it was made: once another may be seen it is neither shown nor handed over. */
  readonly of: ActorMap;
  readonly report: ReportDocument;
  readonly pictures: ReadonlyMap<string, Picture>;
}
/** What every report is made from. */
export interface ReportWishes {
  /** As it may be seen. */
  readonly map: ActorMap;
  /** Who is hidden on it. */
  readonly hidden: RedactionLevel;
  /** What fits on its page. */
  readonly fit: Fit;
  readonly onMade: (made: MadeReport | null) => void;
}
/** As wide as the text of a page. */
export const TEXT_WIDTH = 674;

/** The report that was made last, if it is of this map: what may be seen may have changed since. */
export const madeOf = (map: ActorMap, made: MadeReport | null): MadeReport | null => (made?.of === map ? made : null);
