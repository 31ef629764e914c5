import type { ActorMap } from '../../src/domain/actorMap.ts';
import { drawnMap } from '../analysis/drawnMap.ts';

const X = { camp: 'X' } as const;
const Y = { camp: 'Y' } as const;
const NO_SIDE = { camp: 'none' } as const;
const LINK = { roles: ['link'] } as const;
const PUSHER = { roles: ['pusher'] } as const;
const LEFT = { keyFigure: 'left' } as const;
const AWAY = { keyFigure: 'paused' } as const;

/** Maps of which one sentence easily denies another, or the drawing: so small that every word shows. */
export const ODD_SMALL_MAPS: Readonly<Record<string, ActorMap>> = {
  'two schakels who know each other': drawnMap({ P: LINK, Q: LINK }, ['P Q trust']),
  'two schakels, and two others': drawnMap({ P: LINK, Q: LINK, A: {}, B: {} }, ['P Q trust', 'A B']),
  'two schakels without good relations': drawnMap({ P: LINK, Q: LINK, A: {}, B: {} }, ['P A tension', 'A B']),
  'two schakels of one camp': drawnMap({ P: { ...X, ...LINK }, Q: { ...X, ...LINK } }, ['P Q trust']),
  'three schakels, one known': drawnMap({ P: LINK, Q: LINK, R: LINK, A: {} }, ['P Q', 'Q A']),
  'a schakel who knows one who left': drawnMap({ P: LINK, Q: { ...LINK, ...LEFT }, A: {}, B: {} }, ['P Q', 'A B']),
  'a pusher between two camps': drawnMap({ P: { ...NO_SIDE, ...PUSHER }, A: X, B: Y }, ['P A trust', 'P B trust']),
  'a pusher and a schakel': drawnMap({ P: { ...NO_SIDE, ...PUSHER }, Q: { ...NO_SIDE, ...LINK }, A: X, B: Y }, [
    'P A trust 3',
    'P B trust 3',
    'Q A',
    'Q B',
  ]),
  'a schakel with tension besides': drawnMap({ P: { ...NO_SIDE, ...LINK }, A: X, B: Y }, [
    'P A trust',
    'P B trust',
    'P B tension',
  ]),
  'a schakel who is away': drawnMap({ P: { ...NO_SIDE, ...LINK, ...AWAY }, A: X, B: Y }, ['P A trust', 'P B trust']),
  'a schakel who is away, and one who is there': drawnMap(
    { P: { ...NO_SIDE, ...LINK, ...AWAY }, Q: { ...NO_SIDE, ...LINK }, A: X, B: Y },
    ['P A trust 3', 'P B trust 3', 'Q A', 'Q B'],
  ),
  'a schakel who left': drawnMap({ P: { ...NO_SIDE, ...LINK, ...LEFT }, A: X, B: Y }, ['P A trust', 'P B trust']),
  'one relation straight across': drawnMap({ A: X, B: Y }, ['A B trust']),
  'the same, and one is tagged': drawnMap({ A: { ...X, ...LINK }, B: Y }, ['A B trust']),
  'straight across, and a pusher': drawnMap({ A: X, B: Y, C: Y, P: { ...NO_SIDE, ...PUSHER } }, ['A B trust', 'P A', 'P C']),
  'straight across, and one who left': drawnMap({ A: X, B: Y, O: LEFT }, ['A B trust', 'O A', 'O B']),
  'straight across between three camps': drawnMap({ A: X, B: Y, C: { camp: 'Z' } }, ['A B trust']),
  'straight across between neighbourhoods': drawnMap({ A: { areas: ['H'] }, B: { areas: ['L'] } }, ['A B']),
  'straight across to who left': drawnMap({ A: X, B: { ...Y, ...LEFT }, C: Y, D: X }, ['A B trust', 'C D tension']),
  'a schakel behind a relation straight across': drawnMap({ A: X, B: Y, S: LINK }, ['A B trust', 'S A']),
  'relations only with who left': drawnMap({ A: {}, B: {}, P: LEFT }, ['A P', 'B P']),
  'good relations only with who left': drawnMap({ A: {}, B: {}, P: LEFT }, ['A P', 'A B tension']),
  'one with relations only with who left': drawnMap({ A: X, B: Y, C: {}, P: LEFT }, ['A B', 'C P']),
  'key figures with relations only with who left': drawnMap({ A: { keyFigure: true }, B: { keyFigure: true }, P: LEFT }, ['A P']),
};
