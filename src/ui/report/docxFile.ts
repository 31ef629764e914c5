import { writeDocx } from '../../formats/write/writeDocx.ts';
import { pictureFile } from '../handover/pictureFile.ts';
import type { MadeReport } from './madeReport.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A report as a file for Word, with its pictures as they are seen. */
export const docxFile = async ({ report, pictures }: Pick<MadeReport, 'report' | 'pictures'>): Promise<Blob> => {
  const made = new Map<string, Uint8Array>();
  for (const [key, picture] of pictures) {
    const blob = await pictureFile(picture, 'png');
    if (blob) made.set(key, new Uint8Array(await blob.arrayBuffer()));
  }
  return new Blob([await writeDocx(report, made)], { type: TYPE });
};
