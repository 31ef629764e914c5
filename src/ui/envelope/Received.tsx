import { useMemo } from 'react';
import { propertiesOf } from '../../domain/actorMap.ts';
import type { ReceivedMap } from '../../workspace/receivedDesk.ts';
import { sketchMap } from '../../workspace/sketchMap.ts';
import { LayBesideMine } from '../beside/LayBesideMine.tsx';
import { Button } from '../controls/Button.tsx';
import { useDeed } from '../controls/useDeed.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useProgram } from '../controls/useProgram.tsx';
import { useIsExchange } from '../exercise/useIsExchange.ts';
import { MapPicture } from '../library/MapPicture.tsx';
import { goTo } from '../shell/route.ts';
import { AddToJointMap } from './AddToJointMap.tsx';

/** What came in: who made it, how much it holds and what it is about; and what may be done with it. Nothing is kept before that. */
export const Received = ({ received }: { readonly received: ReceivedMap }) => {
  const { received: desk, library } = useProgram();
  const { received: t } = useLanguage().envelope;
  const keeping = useDeed();
  const isExchange = useIsExchange();
  const { map, label, hidden } = received;
  const { title, issue } = propertiesOf(map);
  const sketch = useMemo(() => sketchMap(map), [map]);
  const keep = async () => {
    const id = await library.keep(map, title);
    desk.letGo();
    goTo({ page: 'map', id, view: 'map' });
  };
  return (
    <>
      <article className="received" aria-labelledby="received-title">
        <MapPicture sketch={sketch} />
        <div className="received-facts">
          <h2 id="received-title">{title}</h2>
          <p className="received-from">{label === '' ? t.fromUnknown : t.from(label)}</p>
          <p>{t.holds(map.actors.size, map.relations.size)}</p>
          <p>{issue === '' ? t.noIssue : `${t.issue}: ${issue}`}</p>
          {map.snapshots.size > 0 && <p>{t.past(map.snapshots.size)}</p>}
          {t.hidden[hidden] !== null && <p className="hint">{t.hidden[hidden]}</p>}
        </div>
      </article>
      <p>{t.kept}</p>
      <div className="envelope-ways">
        {isExchange && <LayBesideMine received={received} look="primary" />}
        <Button {...(!isExchange && { look: 'primary' })} deed={keeping} onClick={() => void keeping.start(keep)}>
          {t.keep}
        </Button>
        {!isExchange && <LayBesideMine received={received} />}
        <AddToJointMap />
        <Button
          look="plain"
          onClick={() => {
            desk.letGo();
            goTo({ page: 'library' });
          }}
        >
          {t.letGo}
        </Button>
      </div>
    </>
  );
};
