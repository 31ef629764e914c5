import { useEffect, useState } from 'react';
import { propertiesOf } from '../../domain/actorMap.ts';
import type { MapId } from '../../domain/identifiers.ts';
import { isJoint } from '../../domain/together/contribution.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import { Button } from '../controls/Button.tsx';
import { FormDialog } from '../controls/FormDialog.tsx';
import { Guarded } from '../controls/Guarded.tsx';
import { lazyPart } from '../controls/lazyPart.ts';
import { Select } from '../controls/Select.tsx';
import { useDeed } from '../controls/useDeed.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useLastAsked } from '../controls/useLastAsked.ts';
import { useProgram } from '../controls/useProgram.tsx';
import { goTo } from '../shell/route.ts';

const BringDialog = lazyPart(() => import('../together/bring/BringDialog.tsx').then(({ BringDialog }) => BringDialog));

const FRESH = 'fresh';
interface JointMap {
  readonly value: MapId;
  readonly label: string;
}

/** Brings what was received into a joint map of this device, or begins one with it; of several it asks which. */
export const AddToJointMap = () => {
  const { library, openDesk, received } = useProgram();
  const { joint: t } = useLanguage().envelope.received;
  const asking = useDeed();
  const askDesk = useLastAsked();
  const [found, setFound] = useState<readonly JointMap[] | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  /** The joint map that it goes into; nothing for a new one. */
  const [into, setInto] = useState<{ readonly live: MapDesk | null } | null>(null);
  useEffect(() => () => into?.live?.close(), [into]);

  const ask = async () => {
    await library.refresh();
    const listed = (library.getSnapshot().maps ?? []).filter(({ isDamaged }) => !isDamaged);
    // Only a map itself says whether it is a joint one.
    const maps = await Promise.all(listed.map(({ properties }) => library.look(properties.id)));
    const joint = maps.flatMap((map): JointMap[] => {
      if (!map || !isJoint(map)) return [];
      const { id, title } = propertiesOf(map);
      return [{ value: id, label: title }];
    });
    if (joint.length === 0) setInto({ live: null });
    else setFound(joint);
  };
  const stopAsking = () => {
    askDesk();
    setFound(null);
  };
  const choose = async () => {
    const id = picked ?? found?.[0]?.value ?? FRESH;
    const isAsked = askDesk();
    const live = id === FRESH ? null : await openDesk(id as MapId);
    if (isAsked()) {
      setInto({ live });
      setFound(null);
    } else live?.close();
    return null;
  };
  return (
    <>
      <Button deed={asking} onClick={() => void asking.start(ask)}>
        {t.add}
      </Button>
      {found && (
        <FormDialog title={t.add} submit={t.go} onSubmit={choose} onClose={stopAsking}>
          <Select
            label={t.which}
            value={picked ?? found[0]?.value ?? FRESH}
            options={[...found, { value: FRESH, label: t.fresh }]}
            onChoose={setPicked}
          />
        </FormDialog>
      )}
      {into && (
        <Guarded>
          <BringDialog
            live={into.live}
            onClose={() => setInto(null)}
            onKept={(id) => {
              setInto(null);
              received.letGo();
              goTo({ page: 'map', id, view: 'map', step: 'insight' });
            }}
          />
        </Guarded>
      )}
    </>
  );
};
