import type { Area } from './area.ts';
import type { Moments } from './moments.ts';

/** The national list's own codes, of neighbourhoods and districts. */
const NATIONAL = /^(?:BU|WK)\d{4}[\dA-Z]{2,4}$/;
/** A list of a municipality's own: a number, and in the file where it lies stands with it. */
const NUMBER = /^\d{2,12}$/;

/**
 * Whether a neighbourhood came from an official list: its name is everybody's, while one that somebody typed may be after anybody.
 * With a word of a person in it it is nobody's to show, wherever it came from.
 */
export const officialAreas = (
  { inOrder }: Pick<Moments, 'inOrder'>,
  holdsPerson: (text: string) => boolean,
): ((area: Area) => boolean) => {
  const outlined = new Set(
    inOrder.flatMap(({ areaProfiles }) =>
      [...areaProfiles.values()].flatMap(({ id, outline }) => (outline.length > 0 ? [id] : [])),
    ),
  );
  return ({ id, name, code, district, byHand = false }) =>
    !byHand && (NATIONAL.test(code) || (NUMBER.test(code) && outlined.has(id))) && !holdsPerson(name) && !holdsPerson(district);
};
