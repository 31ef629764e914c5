import { readAreas } from '../../formats/readAreas.ts';
import { readFiles } from '../../formats/readFiles.ts';
import type { AreaAnswer, AreaQuestion, FormatAnswer, FormatQuestion } from './messages.ts';

/** A door without thoughts of its own: how files are read is `formats`, here it only runs beside the page. */
const answerTo = (question: FormatQuestion | AreaQuestion): FormatAnswer | AreaAnswer =>
  'areaFile' in question
    ? readAreas(question.areaFile, question.settings)
    : readFiles(question.files, question.settings, question.today, () => crypto.randomUUID());

self.onmessage = ({ data }: MessageEvent<FormatQuestion | AreaQuestion>) => self.postMessage(answerTo(data));
