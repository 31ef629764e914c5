import { useEffect, useState } from 'react';
import type { MapId } from '../../domain/identifiers.ts';
import type { ReceivedMap } from '../../workspace/receivedDesk.ts';
import { Button } from '../controls/Button.tsx';
import { FormDialog } from '../controls/FormDialog.tsx';
import { Select } from '../controls/Select.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { useProgram } from '../controls/useProgram.tsx';
import { layBeside } from '../shell/route.ts';

/** Lays what was received beside a map of this device; asks beside which where there are several, and is not there where there is none. */
export const LayBesideMine = ({
  received: { map, label, mayBeNamed, hidden },
  look = 'quiet',
}: {
  readonly received: ReceivedMap;
  /** `primary` where this is what somebody came for. */
  readonly look?: 'primary' | 'quiet';
}) => {
  const { library, beside } = useProgram();
  const { beside: t } = useLanguage();
  const listed = useObserved(library, ({ maps }) => maps);
  const [isAsking, setAsking] = useState(false);
  const [picked, setPicked] = useState<MapId | null>(null);
  useEffect(() => {
    if (listed === null) void library.refresh();
  }, [library, listed]);
  const own = (listed ?? []).flatMap((one) => (one.isDamaged ? [] : [{ value: one.properties.id, label: one.properties.title }]));
  const [first] = own;
  if (!first) return null;
  const lay = (id: MapId) => {
    beside.lay({ map, label, mayBeNamed, hidden, keptAs: null }, id);
    layBeside(id);
  };
  return (
    <>
      <Button look={look} onClick={() => (own.length === 1 ? lay(first.value) : setAsking(true))}>
        {t.layBesideMine}
      </Button>
      {isAsking && (
        <FormDialog
          title={t.layBesideMine}
          submit={t.choose.confirm}
          onSubmit={() => {
            lay(picked ?? first.value);
            return null;
          }}
          onClose={() => setAsking(false)}
        >
          <Select label={t.choose.mine} value={picked ?? first.value} options={own} onChoose={setPicked} />
        </FormDialog>
      )}
    </>
  );
};
