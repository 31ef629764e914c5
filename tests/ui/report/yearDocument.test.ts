import { describe, expect, test } from 'vitest';
import { networkYear } from '../../../src/analysis/report/networkYear.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import type { AreaId, IsoDate } from '../../../src/domain/identifiers.ts';
import { type KeyFigure, newKeyFigure } from '../../../src/domain/keyFigure.ts';
import { en } from '../../../src/language/en.ts';
import { nl } from '../../../src/language/nl.ts';
import { YEAR_PARTS, yearDocument } from '../../../src/ui/report/yearDocument.ts';
import { byId } from '../../maps/randomMap.ts';
import { mapOf, pathOfThree } from '../../maps/smallMaps.ts';
import { textOf } from './reportsOf.ts';

const DAY = '2026-11-29' as IsoDate;
const network = (of: Readonly<Record<string, Partial<KeyFigure> | null>>): ActorMap => {
  const map = mapOf(Object.keys(of));
  return {
    ...map,
    actors: byId(
      [...map.actors.values()].map((one) => {
        const is = of[one.name];
        return is ? { ...one, keyFigure: { ...newKeyFigure, ...is } } : one;
      }),
    ),
  };
};
const active = { status: 'active' } as const;
const told = (map: ActorMap, then: ActorMap | null = null, language = nl, isPhoto = false): string => {
  const before = then && { map: then, day: '2025-11-29' as IsoDate };
  const found = networkYear(map, then ?? map, DAY);
  return textOf(
    yearDocument(
      { map, before, found, photos: [], stand: { day: DAY, isPhoto }, answered: new Set(), hidden: 'none' },
      YEAR_PARTS,
      null,
      language,
    ),
  );
};

describe('The report of a year', () => {
  test('counts one as one, in both languages', () => {
    const one = network({ Ada: active });
    expect(told(one)).toContain('Het netwerk telt één actieve sleutelfiguur\n');
    expect(told(one)).toContain('1 actieve sleutelfiguur\n');
    expect(told(one, null, en)).toContain('The network counts one active key figure\n');
    expect(told(network({ Ada: active, Bo: active }))).toContain('Het netwerk telt twee actieve sleutelfiguren');
  });

  test('says of neighbourhoods without a key figure near just that, also where actors live', () => {
    const map = network({ Ada: active, Bo: null });
    const [empty, lived] = ['Noord', 'Zuid'].map((name) => ({ id: name as AreaId, name, code: '', district: '' }));
    const withAreas = {
      ...map,
      areas: byId([empty, lived] as never[]),
      actors: byId(
        [...map.actors.values()].map((one) => (one.name === 'Bo' ? { ...one, neighbourhoods: ['Zuid' as AreaId] } : one)),
      ),
    } as ActorMap;
    const text = told(withAreas);
    expect(text).toContain('; in twee buurten is geen sleutelfiguur dichtbij');
    expect(text).toContain('| geen sleutelfiguur dichtbij');
    expect(text).toContain('| niemand op de kaart');
    expect(text).not.toMatch(/nog niemand\n|niemand dichtbij/);
    expect(text).toMatch(/; (?:hoeveel|bij|dit) /);
    expect(text).not.toMatch(/; (?:Hoeveel|Bij|Dit) /);
    expect(told(withAreas, null, en)).toContain('; in two neighbourhoods there is no key figure nearby');
  });

  test('who came back, is candidate again or is gone did not leave', () => {
    const then = network({ Ada: { status: 'paused' }, Bo: active, Cas: active });
    const now = network({ Ada: active, Bo: { status: 'candidate' } });
    const text = told(now, then);
    expect(text).toContain(
      'Sinds 29 november 2025: één sleutelfiguur keerde terug, één is weer kandidaat en één staat niet meer op de kaart.',
    );
    for (const line of ['Keerde terug: Ada.', 'Is weer kandidaat: Bo.', 'Staat niet meer op de kaart: Cas.'])
      expect(text).toContain(line);
    expect(text).not.toMatch(/uitgestroomd|stroomde/i);
    expect(told(now, then, en)).toContain(
      'Since 29 November 2025: one key figure came back, one is a candidate again and one is no longer on the map.',
    );
  });

  test('has one heading for who came and went, also where days tell it besides a snapshot', () => {
    const since = (day: string) => ({ ...active, statusHistory: [{ status: 'active' as const, since: day as IsoDate }] });
    const then = network({ Ada: since('2024-03-01') });
    const now = network({ Ada: since('2024-03-01'), Bo: since('2026-05-01') });
    expect(told(now, then).match(/Wie kwam en wie ging/g)).toHaveLength(2);
    expect(told(now, then)).toContain('Per jaar, volgens de datums die zijn opgeschreven:');
    expect(told(now)).not.toContain('Per jaar, volgens');
  });

  test('says that nothing was written down rather than that nobody was spoken with', () => {
    const three = network({ Ada: active, Bo: active, Cas: active });
    expect(told(three)).toContain('Van geen van de drie is opgeschreven wanneer er voor het laatst gesproken is.');
    expect(told(three)).not.toMatch(/Met niemand is|Niet opgeschreven:/);
    const long = network({ Ada: { ...active, lastContact: '2026-01-01' as IsoDate }, Bo: active });
    expect(told(long)).toContain('Van niemand is opgeschreven dat er de laatste drie maanden gesproken is.');
    expect(told(long)).toContain('Langer geleden: Ada.\nNiet opgeschreven: Bo.');
    expect(told(network({ Ada: { ...active, lastContact: '2026-01-01' as IsoDate } }))).toContain('Met niemand is');
  });

  test('names what was not filled in and who is not counted, without a zero', () => {
    const map = network({ Ada: active, Bo: { status: 'candidate' } });
    expect(told(map)).toMatch(/Nog niet ingevuld: .*bekend bij de gemeente \(1\)/);
    expect(told(map)).toContain('1 kandidaat. Die staat er alleen bij waar dat gezegd wordt.');
    const both = network({ Ada: { status: 'left' }, Bo: { status: 'candidate' }, Cas: { status: 'candidate' } });
    expect(told(both)).toContain('1 uitgestroomde en 2 kandidaten. Zij staan er alleen bij');
    expect(told(both, null, en)).toContain('1 who left and 2 candidates. They are there only');
  });

  test('of a photo it says that it is one, and of which day', () => {
    const text = told(network({ Ada: active }), null, nl, true);
    expect(text).toContain('Foto van 29 november 2026');
    expect(text).toContain('Dit is een foto.');
    expect(text).not.toContain('nog geen eerdere foto');
  });

  test('says how far the network reaches only of others, and only where a relation can lead to them', () => {
    const path = pathOfThree();
    const map = {
      ...path,
      actors: byId(
        [...path.actors.values()].map((one) =>
          one.name === 'Ada' ? { ...one, keyFigure: { ...newKeyFigure, ...active } } : one,
        ),
      ),
    } as ActorMap;
    expect(told(map)).toContain('2 van 2 anderen op hooguit twee stappen van het netwerk');
    expect(told({ ...map, relations: new Map() })).not.toMatch(/stappen/);
    expect(told(network({ Ada: active, Bo: active }))).not.toMatch(/stappen/);
  });

  test('says why more are in the network than are active', () => {
    const map = network({ Ada: active, Bo: { status: 'paused' }, Cas: { status: 'left' } });
    expect(told(map)).toContain('2 in het netwerk, van wie 1 tijdelijk teruggetrokken.');
    expect(told(map, null, en)).toContain('2 in the network, of whom 1 is away for a while.');
    expect(told(network({ Ada: active }))).not.toContain('van wie');
  });

  test('counts the kinds of each neighbourhood, however many there are', () => {
    for (const count of [2, 12]) {
      const areas = Array.from({ length: count }, (_, i) => ({ id: `b${i}`, name: `Buurt ${i}`, code: '', district: '' }));
      const ada = network({ Ada: { ...active, kinds: ['doer'] } });
      const map = {
        ...ada,
        areas: byId(areas as never[]),
        actors: byId([...ada.actors.values()].map((one) => ({ ...one, neighbourhoods: areas.map(({ id }) => id as AreaId) }))),
      } as ActorMap;
      const kinds = told(map).split('Soorten sleutelfiguren per buurt').at(-1) ?? '';
      expect(kinds).toContain(
        count === 2 ? 'resultaatgerichte doener | 1 | 1 | 1' : 'Buurt 2 | – | – | 1 | –\nBuurt 3 | – | – | 1 | –',
      );
    }
    expect(told(network({ Ada: active }))).not.toContain('Soorten sleutelfiguren per buurt');
  });

  test('says no number of what was not filled in', () => {
    const bare = told(network({ Ada: active, Bo: active }));
    expect(bare).toContain('Van geen van de sleutelfiguren is ingevuld welke soort het is.');
    expect(bare).toContain('formeel of informeel (alle 2)');
    expect(bare).not.toContain('informeel: ');
    const some = told(network({ Ada: { ...active, kinds: ['doer'], position: 'formal' }, Bo: active }));
    expect(some).toContain('resultaatgerichte doener | 1');
    expect(some).toContain(`${nl.words.keyFigureKind.critic} | ?`);
    expect(some).toContain('?: niet te zeggen. Bij 1 van de 2 is de soort nog niet ingevuld.');
    expect(some).toContain('Voor zover ingevuld is er in het hele netwerk nog geen ');
    const english = told(network({ Ada: { ...active, kinds: ['doer'] }, Bo: active }), null, en);
    expect(english).toContain('As far as is filled in, there is no ');
  });
});
