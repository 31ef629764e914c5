import { readFiles } from '../../formats/readFiles.ts';
import type { FormatAnswer, FormatQuestion } from './messages.ts';

/** A door without thoughts of its own: how files are read is `formats`, here it only runs beside the page. */
self.onmessage = ({ data: { files, settings, today } }: MessageEvent<FormatQuestion>) => {
  const answer: FormatAnswer = readFiles(files, settings, today, () => crypto.randomUUID());
  self.postMessage(answer);
};
