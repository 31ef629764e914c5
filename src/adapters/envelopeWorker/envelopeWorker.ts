import { closeEnvelope } from '../../formats/envelope/closeEnvelope.ts';
import { openClosed } from '../../formats/envelope/openClosed.ts';
import { textInPixels } from '../../formats/envelope/readCode.ts';
import type { EnvelopeQuestion } from './messages.ts';

/** A door without thoughts of its own: how envelopes are closed and opened is `formats`, here it only runs beside the page. */
const answerTo = (question: EnvelopeQuestion): unknown => {
  if ('picture' in question) return textInPixels(question.picture);
  if ('envelope' in question) return closeEnvelope(question.envelope, question.form, question.passphrase, tellPart);
  return openClosed(question.bytes, question.passphrase, question.today, () => crypto.randomUUID(), tellPart);
};

const tellPart = (part: number) => self.postMessage({ part });

self.onmessage = async ({ data }: MessageEvent<EnvelopeQuestion>) => self.postMessage({ answer: await answerTo(data) });
// What goes wrong later than at once is told of as all else is.
self.addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  reportError(event.reason);
});
