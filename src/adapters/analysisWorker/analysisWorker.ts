import { analyseMap } from '../../analysis/analyseMap.ts';
import { arrangeMap } from '../../analysis/arrangeMap.ts';
import type { Answer, Question } from './messages.ts';

/** A door without thoughts of its own: what may be concluded is `analysis`, here it only runs beside the page. */
const answerTo = (question: Question): Answer => {
  try {
    const value = question.ask === 'analyse' ? analyseMap(question.map) : arrangeMap(question.map, question.request);
    return { answered: true, value };
  } catch (cause) {
    return { answered: false, message: String(cause) };
  }
};

self.onmessage = ({ data }: MessageEvent<Question>) => self.postMessage(answerTo(data));
