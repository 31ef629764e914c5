import { answerQuestion } from '../../analysis/answerQuestion.ts';
import { mapUnpacker } from './mapParcel.ts';
import type { Answer, AskedMap } from './messages.ts';

const tell = (answer: Answer) => self.postMessage(answer);
const unpack = mapUnpacker();

/** A door without thoughts of its own: what may be concluded is `analysis`, here it only runs beside the page. */
self.onmessage = ({ data }: MessageEvent<AskedMap>) => {
  const { map, question } = unpack(data);
  try {
    tell({ kind: 'answered', value: answerQuestion(map, question, (progress) => tell({ kind: 'progress', progress })) });
  } catch (cause) {
    tell({ kind: 'failed', message: String(cause) });
  }
};
