import type { MapAnswer } from '../../../analysis/network/mapAnswers.ts';
import { propertiesOf } from '../../../domain/actorMap.ts';
import type { AreaId } from '../../../domain/identifiers.ts';
import { Button } from '../../controls/Button.tsx';
import { useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useWay, type Way } from './WaysFromAnswer.tsx';

/** Where it stands what the map says. */
const PLACES: { readonly [C in MapAnswer['code']]: Way } = {
  issue: 'details',
  role: 'agreements',
  owner: 'details',
  onMap: 'map',
  size: 'figures',
  purpose: 'details',
  legalBasis: 'details',
  informed: 'details',
  keptUntil: 'details',
  kinds: 'gaps',
  positions: 'gaps',
  areas: 'areas',
  ageGroups: 'gaps',
  backgrounds: 'figures',
  known: 'figures',
  candidates: 'gaps',
  agreedUntil: 'figures',
  tasks: 'gaps',
  contactEvery: 'attention',
  contactPersons: 'figures',
  spoken: 'attention',
  together: 'map',
  events: 'compare',
  leavers: 'course',
  snapshots: 'compare',
};

/** *Op deze kaart*: what the map itself says to a question, with a way to each place where it stands. */
export const WhatMapKnows = ({ knows }: { readonly knows: readonly MapAnswer[] }) => {
  const { keyQuestions: t, words } = useLanguage();
  const go = useWay();
  const areas = useMap((map) => map.areas);
  const term = useMap((map) => propertiesOf(map).keyFigureTerm);
  if (knows.length === 0) return null;
  const terms = { one: words.keyFigureTerm[term], many: words.keyFigureTermMany[term] };
  const areaOf = (id: string) => areas.get(id as AreaId)?.name ?? '';
  // Looked up by its own code, so it is the sentence of that answer.
  const sentence = (answer: MapAnswer): string =>
    (t.onMap[answer.code] as (answer: MapAnswer, of: typeof terms, areaOf: (id: string) => string) => string)(
      answer,
      terms,
      areaOf,
    );
  const ways = [...new Set(knows.map(({ code }) => PLACES[code]))];
  return (
    <div className="question-map">
      <h4>{t.onThisMap}</h4>
      {knows.map((answer) => (
        <p key={answer.code}>{sentence(answer)}</p>
      ))}
      <div className="question-ways">
        {ways.map((way) => (
          <Button key={way} look="plain" onClick={() => go(way)}>
            {t.go[way]}
          </Button>
        ))}
      </div>
    </div>
  );
};
