import { ArrowLeft, Camera, Copy, Layers } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { propertiesOf } from '../../../domain/actorMap.ts';
import { isContribution } from '../../../domain/together/contribution.ts';
import { dayInWords } from '../../../language/grammar.ts';
import type { OpenedSnapshot } from '../../../workspace/mapDesk.ts';
import { Button } from '../../controls/Button.tsx';
import { Notice } from '../../controls/Notice.tsx';
import { useDeed } from '../../controls/useDeed.ts';
import { useDesk } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import { useProgram } from '../../controls/useProgram.tsx';
import { goTo } from '../../shell/route.ts';

/** Says that this is a snapshot and not the map, and gives the two ways on: back, or a copy to work in. */
export const FrozenBar = ({ opened }: { readonly opened: OpenedSnapshot }) => {
  const { editor } = useDesk();
  const { library } = useProgram();
  const { frozen: t, timeLine, code } = useLanguage();
  const snapshot = useObserved(opened.snapshot);
  const copying = useDeed();
  const said = useRef<HTMLParagraphElement>(null);
  // What had the focus is gone with the screen before; whoever listens hears first where this is.
  useEffect(() => said.current?.focus({ preventScroll: true }), []);
  if (!snapshot) return null;
  const { map } = editor.getSnapshot();
  // What the snapshot itself says may be another map's: it came with a copy, with a file or from an older map.
  const { id } = propertiesOf(opened.live.editor.getSnapshot().map);
  const { title } = propertiesOf(map);
  const isBrought = isContribution(snapshot);
  const copy = async () => {
    const made = await library.keep(map, timeLine.copyTitle(title, snapshot.name));
    goTo({ page: 'map', id: made, view: 'map' });
  };
  return (
    <Notice
      kind="warning"
      icon={isBrought ? Layers : Camera}
      label={isBrought ? t.contribution.barLabel : t.barLabel}
      className="bar"
      actions={
        <>
          {/* Whoever comes back from a snapshot goes on where snapshots are, and from what was brought in where that is told of. */}
          <Button
            icon={ArrowLeft}
            onClick={() => goTo({ page: 'map', id, view: 'map', step: isBrought ? 'insight' : 'compare' })}
          >
            {t.toMap}
          </Button>
          <Button icon={Copy} deed={copying} onClick={() => void copying.start(copy)}>
            {t.copy}
          </Button>
        </>
      }
    >
      <p ref={said} tabIndex={-1}>
        {isBrought ? t.contribution.bar(snapshot.name) : t.bar(snapshot.name, dayInWords(snapshot.date, code))}
      </p>
    </Notice>
  );
};
