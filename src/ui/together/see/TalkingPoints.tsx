import { Presentation as Screen } from 'lucide-react';
import { useId } from 'react';
import { TALKING_KINDS, type TalkingKind, type TalkingPoint, talkingPointsOf } from '../../../domain/together/talkingPoints.ts';
import { Button } from '../../controls/Button.tsx';
import { CheckBox } from '../../controls/CheckBox.tsx';
import { FoldedList } from '../../controls/FoldedList.tsx';
import { PressArea } from '../../controls/PressArea.tsx';
import { screen } from '../../controls/screen.ts';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useNames } from '../../controls/useNames.ts';
import { useObserved } from '../../controls/useObserved.ts';
import { useLight } from '../../insight/useLight.tsx';
import { showTogether } from '../../presentation/returning.ts';
import { AtLeast } from './AtLeast.tsx';
import './talkingPoints.css';

const SHOWN = 3;

/** Waar praten we over?: what maps that lie on each other say together, and three kinds of points to talk about, each lit on the map. */
export const TalkingPoints = () => {
  const desk = useDesk();
  const { agreed } = useLanguage();
  const t = agreed.talk;
  const talking = useMap(talkingPointsOf);
  const talkedAbout = useMap((map) => map.talkedAbout);
  const nameOf = useNames();
  const lies = useObserved(screen);
  const isPart = useObserved(desk.atLeast) > 1;
  const all = TALKING_KINDS.flatMap((kind) => talking.points[kind]);
  const ticked = all.filter(({ id }) => talkedAbout.has(id)).length;
  return (
    <>
      <div className="talking">
        <h2>{t.title}</h2>
        <p className="talking-lead">{t.summary(talking, nameOf)}</p>
        {lies !== 'wide' && <AtLeast />}
        {isPart && <p className="hint">{agreed.atLeast.hint}</p>}
        {talking.maps > 1 && (
          <Button icon={Screen} onClick={showTogether}>
            {t.show}
          </Button>
        )}
      </div>
      {TALKING_KINDS.map((kind) => (
        <PointsOf key={kind} kind={kind} points={talking.points[kind]} maps={talking.maps} />
      ))}
      {ticked > 0 && <p className="talking-tally hint">{t.tally(ticked, all.length)}</p>}
    </>
  );
};

const PointsOf = ({
  kind,
  points,
  maps,
}: {
  readonly kind: TalkingKind;
  readonly points: readonly TalkingPoint[];
  readonly maps: number;
}) => {
  const { agreed } = useLanguage();
  const id = useId();
  if (points.length === 0) return null;
  return (
    <section className="talks" aria-labelledby={id}>
      <h3 id={id}>{agreed.talk.kind[kind]}</h3>
      <FoldedList
        items={points}
        shown={SHOWN}
        within={(items) => <ul>{items}</ul>}
        render={(point) => <Point key={point.id} point={point} maps={maps} />}
      />
    </section>
  );
};

/** One point: pressed it stays lit on the map; the box says that it was talked about. */
const Point = ({ point, maps }: { readonly point: TalkingPoint; readonly maps: number }) => {
  const desk = useDesk();
  const { agreed } = useLanguage();
  const t = agreed.talk;
  const nameOf = useNames();
  const actors = useMap((map) => map.actors);
  const isTicked = useMap(({ talkedAbout }) => talkedAbout.has(point.id));
  const { isHeld, isLit, toggle, underHand } = useLight(point.id, point.evidence);
  const [who, what] = t.point(point, nameOf, (id) => actors.get(id)?.kind ?? 'person');
  return (
    <li className={`talk${isLit ? ' lit' : ''}${isHeld ? ' held' : ''}${isTicked ? ' is-talked' : ''}`} {...underHand}>
      <PressArea className="talk-words" aria-pressed={isHeld} onClick={toggle}>
        <span className="talk-number" aria-hidden="true">
          {t.number(point, maps)}
        </span>
        <span className="hidden-visually">{t.numberAloud(point, maps)} </span>
        <span>
          {who !== '' && <b>{who}</b>} {what}
        </span>
      </PressArea>
      <CheckBox
        spoken={t.discussedOf(`${who} ${what}`.trim())}
        checked={isTicked}
        onChange={(on) => desk.perform({ do: 'tickTalkingPoint', id: point.id, date: on ? desk.today() : null })}
      />
    </li>
  );
};
