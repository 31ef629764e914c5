import { measureName } from '../../picture/layout/measureName.ts';
import { planLayout } from '../../picture/layout/planLayout.ts';
import type { LayoutAnswer, LayoutQuestion } from './messages.ts';

/** A door without thoughts of its own: where names and lines go is `picture`, here it is only thought out beside the page. */
const answerTo = ({ number, request }: LayoutQuestion): LayoutAnswer => {
  try {
    return { number, layout: planLayout(request, measureName) };
  } catch (cause) {
    return { number, failed: String(cause) };
  }
};

self.onmessage = ({ data }: MessageEvent<LayoutQuestion>) => self.postMessage(answerTo(data));
