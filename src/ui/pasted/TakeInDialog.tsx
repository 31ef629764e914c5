import { useEffect, useMemo, useState } from 'react';
import type { ActorMap } from '../../domain/actorMap.ts';
import { isEmptyChange } from '../../domain/change.ts';
import { takeIn, withoutRoles } from '../../domain/takeIn.ts';
import type { ReadablePreview } from '../../formats/importPreview.ts';
import { dayInWords } from '../../language/grammar.ts';
import { refusalSentence } from '../../language/refusalSentence.ts';
import { takeInFile } from '../../workspace/takeInFile.ts';
import { FormDialog } from '../controls/FormDialog.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useProgram } from '../controls/useProgram.tsx';
import { ComesIn } from '../filePreview/ComesIn.tsx';
import { FilePreview } from '../filePreview/FilePreview.tsx';
import { useMapReading } from '../filePreview/useMapReading.ts';

/** A file, or pasted text, beside what is drawn: read and shown as for a new map, with what it will do to this one. */
export const TakeInDialog = ({
  pasted,
  onClose,
  onDone = onClose,
}: {
  /** Text that was pasted, as a file; else one is chosen here. */
  readonly pasted?: File;
  readonly onClose: () => void;
  /** It came in; else it was only closed. */
  readonly onDone?: () => void;
}) => {
  const desk = useDesk();
  const map = useMap((map) => map);
  const language = useLanguage();
  const { filePreview: words } = language;
  const isPasted = pasted !== undefined;
  const t = { ...language.frozen.takeIn, ...(isPasted && language.pasted.other) };
  const reading = useMapReading(pasted && [pasted]);
  const laidOut = useLaidOut(reading.readable);
  // A table says of whom it lists what they are here; another map says what they were there.
  const isOtherMap = reading.readable?.format === 'schakelkaart';
  const from = useMemo(() => laidOut && (isOtherMap ? withoutRoles(laidOut) : laidOut), [laidOut, isOtherMap]);
  const hasRolesThere = isOtherMap && [...(laidOut?.actors.values() ?? [])].some(({ roles }) => Object.keys(roles).length > 0);
  const plan = useMemo(() => from && takeIn(map, from), [map, from]);
  const isNothing = plan !== null && isEmptyChange(plan.draft.change());
  const confirm = () => {
    if (!from || !plan) return null;
    const reason = { name: t.snapshotName, occasion: t.occasion(dayInWords(desk.today(), language.code)) };
    const outcome = takeInFile(desk, from, reason);
    if (!outcome.done) return refusalSentence(language, outcome.refusal);
    desk.notice.set({ kind: 'takenIn', taken: plan.taken, what: isPasted ? 'text' : 'file', hasSnapshot: map.actors.size > 0 });
    onDone();
    return null;
  };
  return (
    <FormDialog
      title={isPasted ? language.pasted.other.title : t.menu}
      submit={reading.lastReadable && !isNothing ? t.confirm : null}
      isComplete={reading.isReady && plan !== null}
      summary={
        reading.readable && <ComesIn>{words.inFile(reading.readable.actors.length, reading.readable.relations.length)}</ComesIn>
      }
      onSubmit={confirm}
      onClose={onClose}
      wide="sheet"
    >
      <p className="hint">{t.explain}</p>
      <FilePreview reading={reading} isChosen={isPasted} destination={words.onThisMap}>
        {plan && (
          <section role="status">
            <h3>{t.heading}</h3>
            {isNothing ? (
              <p>{t.nothing}</p>
            ) : (
              <ul className="notices">
                {hasRolesThere && <li>{t.rolesStay}</li>}
                {COUNTED.map((what) => plan.taken[what] > 0 && <li key={what}>{t[what](plan.taken[what])}</li>)}
              </ul>
            )}
          </section>
        )}
      </FilePreview>
    </FormDialog>
  );
};

const COUNTED = [
  'newActors',
  'newRelations',
  'newCamps',
  'newAreas',
  'knownActors',
  'knownRelations',
  'completed',
  'keptOwn',
  'leftOut',
  'leftOutMaps',
] as const;

/** The map of what was read, once it has been laid out. */
const useLaidOut = (readable: ReadablePreview | null): ActorMap | null => {
  const { layOut } = useProgram();
  const [laidOut, setLaidOut] = useState<{ readonly of: ReadablePreview; readonly map: ActorMap } | null>(null);
  useEffect(() => {
    if (!readable) return;
    let isWanted = true;
    void layOut(readable).then((map) => {
      if (isWanted) setLaidOut({ of: readable, map });
    });
    return () => {
      isWanted = false;
    };
  }, [readable, layOut]);
  return laidOut !== null && laidOut.of === readable ? laidOut.map : null;
};
