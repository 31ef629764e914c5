import { describe, expect, test } from 'vitest';
import type { EditRelation } from '../../../src/domain/commands/editRelation.ts';
import type { RelationId } from '../../../src/domain/identifiers.ts';
import { mapOf } from '../../maps/smallMaps.ts';
import { mapAfter, refusalOf } from './ask.ts';

const id = 'Ada-Bo' as RelationId;
const edit = (set: EditRelation['set']) => ({ do: 'editRelation', id, set }) as const;
const map = mapOf(['Ada', 'Bo'], [['Ada', 'Bo', 'influence']]);

describe('editing a relation', () => {
  test('changes what is given and leaves the rest', () => {
    expect(mapAfter(map, edit({ strength: 3, certainty: 'heard' })).relations.get(id)).toEqual({
      ...map.relations.get(id),
      strength: 3,
      certainty: 'heard',
    });
  });

  test('turns an influence round', () => {
    expect(mapAfter(map, edit({ reversed: true })).relations.get(id)).toMatchObject({ from: 'Bo', to: 'Ada' });
    expect(mapAfter(map, edit({ reversed: false })).relations.get(id)).toMatchObject({ from: 'Ada', to: 'Bo' });
  });

  test('takes mutual off when it is no influence any more', () => {
    const mutual = mapAfter(map, edit({ mutual: true }));
    expect(mutual.relations.get(id)?.mutual).toBe(true);
    expect(mapAfter(mutual, edit({ type: 'trust' })).relations.get(id)).toMatchObject({ type: 'trust', mutual: false });
    expect(mapAfter(map, edit({ type: 'tension', mutual: true })).relations.get(id)?.mutual).toBe(false);
  });

  test('is refused when the type stands there already, for a note too long, and when it is not there', () => {
    const both = mapOf(
      ['Ada', 'Bo'],
      [
        ['Ada', 'Bo', 'influence'],
        ['Bo', 'Ada', 'trust'],
      ],
    );
    expect(refusalOf(both, edit({ type: 'trust' }))).toEqual({
      code: 'relationExists',
      details: { from: 'Ada', to: 'Bo', type: 'trust' },
    });
    expect(refusalOf(map, edit({ note: 'n'.repeat(10_001) })).code).toBe('noteTooLong');
    expect(refusalOf(map, { ...edit({}), id: 'gone' as RelationId }).code).toBe('relationMissing');
  });
});
