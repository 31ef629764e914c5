import './comparePanel.css';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { dayInWords } from '../../language/grammar.ts';
import { COMPARE_PARTS, type ComparePart } from '../../workspace/compareDesk.ts';
import { presentAction } from '../actions/presentAction.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { PartChoice } from '../controls/PartChoice.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { present } from '../presentation/returning.ts';
import { ComparedAround } from './ComparedAround.tsx';
import { FiguresPart } from './figures/FiguresPart.tsx';
import { OverTimePart } from './figures/OverTimePart.tsx';
import { MomentChoice } from './MomentChoice.tsx';
import { TimeLinePart } from './timeLine/TimeLinePart.tsx';
import { type EventAround, useEventAround } from './useEventAround.ts';
import { WhoPart } from './who/WhoPart.tsx';
import { WordsPart } from './words/WordsPart.tsx';

const PARTS: { readonly [P in ComparePart]: () => ReactNode } = {
  timeLine: TimeLinePart,
  words: WordsPart,
  figures: FiguresPart,
  overTime: OverTimePart,
  whoIsWho: WhoPart,
};

/** Vergelijken: two moments, and what differs between them, one part at a time. */
export const ComparePanel = () => {
  const { compare } = useDesk();
  const { compare: t, comparison, code } = useLanguage();
  const { event, earlier, later } = useEventAround();
  const [isChoosing, setChoosing] = useState(false);
  const part = useObserved(compare.part);
  const { before } = useObserved(compare.maps);
  const Part = PARTS[part];
  useEffect(() => () => compare.light.set(null), [compare]);
  return (
    <section className="comparison">
      <header className="comparison-heading">
        <h2 tabIndex={-1} translate={event ? 'no' : undefined}>
          {event?.name ?? t.heading}
        </h2>
        {event && <EventSteps earlier={earlier} later={later} />}
        {event && <p className="hint">{`${dayInWords(event.date, code)} · ${comparison.scope[event.scope]}`}</p>}
        {before !== null && <PresentButton />}
      </header>
      {before !== null &&
        (event ? (
          <ComparedAround event={event} isChoosing={isChoosing} onChoosing={setChoosing} />
        ) : (
          <MomentChoice about={null} onChosen={() => setChoosing(true)} />
        ))}
      <PartChoice
        label={t.parts}
        parts={COMPARE_PARTS}
        names={t.part}
        chosen={part}
        onChoose={(next) => {
          compare.light.set(null);
          compare.part.set(next);
        }}
      />
      <div key={part} className="comparison-part">
        {before === null && part !== 'timeLine' ? <p>{t.needsSnapshot}</p> : <Part />}
      </div>
    </section>
  );
};

/** From event to event. */
const EventSteps = ({ earlier, later }: Pick<EventAround, 'earlier' | 'later'>) => {
  const { compare } = useDesk();
  const { compare: t } = useLanguage();
  return (
    <span className="event-steps">
      <IconButton
        label={t.previousEvent}
        icon={ChevronLeft}
        disabled={earlier === null}
        onClick={() => earlier && compare.choose(earlier)}
      />
      <IconButton
        label={t.nextEvent}
        icon={ChevronRight}
        disabled={later === null}
        onClick={() => later && compare.choose(later)}
      />
    </span>
  );
};

const PresentButton = () => {
  const language = useLanguage();
  return (
    <Button icon={presentAction.icon} className="present-button" onClick={present}>
      {presentAction.words(language)}
    </Button>
  );
};
