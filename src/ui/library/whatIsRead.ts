import { isJoint } from '../../domain/together/contribution.ts';
import { listed } from '../../language/grammar.ts';
import type { FirstLanguage } from '../../language/language.ts';
import type { SalvagedMap } from '../../workspace/ports.ts';

/** How much could be read of a damaged map, in a sentence: actors and relations always; of the rest only what is not whole. */
export const whatIsRead = (
  { library: t, code }: FirstLanguage,
  salvaged: SalvagedMap,
  sentence: (what: string) => string,
): string => {
  const kinds = (['actors', 'relations', 'snapshots', 'others'] as const).filter(
    (kind) => kind === 'actors' || kind === 'relations' || salvaged[kind].read < salvaged[kind].found,
  );
  const parts = kinds.map((kind) => {
    const { read, found } = salvaged[kind];
    return t.readOf[kind === 'snapshots' && isJoint(salvaged.map) ? 'withMaps' : kind](read, found);
  });
  const lost = salvaged.lostEdits > 0 ? ` ${t.lostEdits(salvaged.lostEdits)}` : '';
  return `${sentence(listed(parts, code))}${lost}`;
};
