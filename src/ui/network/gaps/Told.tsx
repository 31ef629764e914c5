import { Fragment } from 'react';
import type { Told as ToldParts } from '../../../language/nl/gaps.ts';

/** A sentence of which the names stand out. */
export const Told = ({ of }: { readonly of: ToldParts }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence, which never change places
  of.map((part, i) => <Fragment key={i}>{typeof part === 'string' ? part : <strong>{part.name}</strong>}</Fragment>);
