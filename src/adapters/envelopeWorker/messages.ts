import type { IsoDate } from '../../domain/identifiers.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Envelope, EnvelopeRefusalCode } from '../../formats/envelope/envelope.ts';
import type { Pixels } from '../../formats/envelope/readCode.ts';
import type { EnvelopeForm } from '../../workspace/ports.ts';

/** What page and worker say to each other. */
export interface ToClose {
  readonly envelope: Envelope;
  readonly form: EnvelopeForm;
  readonly passphrase: string | null;
}
export interface ToOpen {
  readonly bytes: Uint8Array;
  readonly passphrase: string | null;
  readonly today: IsoDate;
}
export interface ToRead {
  readonly picture: Pixels;
}
export type EnvelopeQuestion = ToClose | ToOpen | ToRead;

/** How far it is, or the answer, which comes last. */
export type EnvelopeNews<Answer> = { readonly part: number } | { readonly answer: Answer };
export type Closed = Outcome<Uint8Array, EnvelopeRefusalCode>;
export type Opened = Outcome<Envelope, EnvelopeRefusalCode>;
export type ReadText = string | null;
