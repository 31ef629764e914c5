import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ShortFact } from '../../analysis/inShort.ts';
import { AS_USUAL } from '../../domain/network/colouredMap.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useKeyFigureTerm, useNames } from '../controls/useNames.ts';
import { useObserved } from '../controls/useObserved.ts';
import './inShortDock.css';

/** Longer sentences, with long names in them, are set smaller, so that the map keeps its room. */
const LONG = 130;

/** In het kort below the map of a phone: one sentence at a time, lit on the map; the panel opens from it. */
export const InShortDock = ({ facts, onMore }: { readonly facts: readonly ShortFact[]; readonly onMore: () => void }) => {
  const { spotlight, colouring } = useDesk();
  const colours = useObserved(colouring);
  const [askedUnder, setAskedUnder] = useState(AS_USUAL);
  const { inShort: t } = useLanguage();
  const nameOf = useNames();
  const term = useKeyFigureTerm();
  const [chosen, setChosen] = useState(0);
  const place = Math.min(chosen, facts.length - 1);
  const fact = facts[place];
  // A map that is coloured keeps its colours until a sentence is asked for.
  const isAsked = askedUnder === colours || colours === AS_USUAL;
  const evidence = isAsked && fact && fact.evidence.actors.length + fact.evidence.relations.length > 0 ? fact.evidence : null;
  useEffect(() => {
    spotlight.set(evidence);
    return () => {
      if (spotlight.getSnapshot() === evidence) spotlight.set(null);
    };
  }, [spotlight, evidence]);
  if (!fact) return null;
  const [counted, rest] = t.sentence(fact, nameOf, term);
  const go = (by: number) => {
    setChosen((place + by + facts.length) % facts.length);
    setAskedUnder(colours);
  };
  return (
    <section className="in-short-dock" aria-label={t.title}>
      <div>
        <h2>{t.title}</h2>
        <span>{t.place(place + 1, facts.length)}</span>
      </div>
      <p aria-live="polite" className={counted.length + rest.length > LONG ? 'long' : undefined}>
        <strong>{counted}</strong>
        {rest}
      </p>
      <div>
        <IconButton label={t.previous} icon={ChevronLeft} onClick={() => go(-1)} />
        <IconButton label={t.next} icon={ChevronRight} onClick={() => go(1)} />
        <Button look="primary" className="sheet-handle" aria-expanded={false} onClick={onMore}>
          {t.more}
        </Button>
      </div>
    </section>
  );
};
