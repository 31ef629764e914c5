import { useState } from 'react';
import type { CommandName } from '../../domain/commands/commandCatalogue.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { editName } from '../../language/editName.ts';
import type { Language } from '../../language/language.ts';
import { isRefusal, noticeSentence } from '../../language/noticeSentence.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import type { Notice } from '../../workspace/notice.ts';
import { compareAround, hasBothSides } from '../compare/timeLine/compareAround.ts';
import { nextMoment } from '../compare/timeLine/momentText.ts';
import { Button } from '../controls/Button.tsx';
import { Guarded } from '../controls/Guarded.tsx';
import { lazyPart } from '../controls/lazyPart.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import type { MapView } from './route.ts';
import type { Step } from './step.ts';

const StatusDatesDialog = lazyPart(() =>
  import('../network/course/StatusDatesDialog.tsx').then(({ StatusDatesDialog }) => StatusDatesDialog),
);

/** One line with the one message there is, or what the hand holds: never a pile, never over the work, and nothing where nothing needs saying. */
export const StatusLine = ({
  step,
  view,
  isExercise = false,
}: {
  readonly step: Step;
  readonly view: MapView;
  readonly isExercise?: boolean;
}) => {
  const desk = useDesk();
  const language = useLanguage();
  const notice = useObserved(desk.notice);
  const isArranging = useObserved(desk.isArranging);
  const sayNext = () => nextStep(language, desk, step, view, isExercise);
  useObserved(desk.mode, sayNext);
  useObserved(desk.selection, sayNext);
  const next = useObserved(desk.editor, sayNext);
  const isBad = notice !== null && isRefusal(notice);
  const text = notice ? noticeSentence(language, notice) : isArranging ? language.shell.arranging : next;
  const [dated, setDated] = useState<ActorId | null>(null);
  return (
    <>
      {text !== '' && (
        <p className={isBad ? 'status-line bad' : notice ? 'status-line' : 'status-line hint-line'}>
          {text} <UndoRemoval notice={notice} />
          <CompareAround notice={notice} />
          <DatesInTheWay notice={notice} onEdit={setDated} />
        </p>
      )}
      {/* It outlasts the line, which goes when something is refused within. */}
      {dated !== null && (
        <Guarded>
          <StatusDatesDialog actor={dated} onClose={() => setDated(null)} />
        </Guarded>
      )}
    </>
  );
};

const nextStep = (language: Language, desk: MapDesk, step: Step, view: MapView, isExercise: boolean): string => {
  if (desk.isFrozen) return toLookAt(language, desk, step, view);
  const {
    shell: { next: t },
    words,
  } = language;
  const { map } = desk.editor.getSnapshot();
  const mode = desk.mode.getSnapshot();
  const { actors, relations } = desk.selection.getSnapshot();
  if (view === 'network') return '';
  if (view === 'areas') return map.areas.size === 0 ? t.areas : '';
  if (step === 'compare') return nextMoment(language, desk);
  if (view === 'table') return inTable(language, desk, step);
  if (mode.kind === 'actor') return t.actorTool;
  if (mode.kind === 'relation') return t.relationTool(words.relationType[mode.type]);
  if (mode.kind === 'move') return t.move;
  if (mode.kind === 'tag') return t.tag(words.role[mode.role]);
  if (mode.kind === 'camp') return t.camp(mode.camp === 'none' ? words.noCamp : (map.camps.get(mode.camp)?.name ?? ''));
  if (actors.size + relations.size > 1) return t.selectedMany(actors.size + relations.size);
  // The one gesture that nothing on the screen shows, when it is needed for the first time; in the exercise it stands below the map.
  return step === 'draw' && !isExercise && map.actors.size > 1 && map.relations.size === 0 ? t.firstRelation : '';
};

/** On a snapshot: what there is to see. */
const toLookAt = ({ frozen }: Language, desk: MapDesk, step: Step, view: MapView): string => {
  const { next: t } = desk.opened?.snapshot.getSnapshot()?.contribution ? frozen.contribution : frozen;
  const { actors, relations } = desk.selection.getSnapshot();
  if (desk.editor.getSnapshot().map.actors.size === 0) return t.nobody;
  if (view === 'table' || view === 'areas') return t[view];
  if (actors.size + relations.size > 1) return t.selectedMany(actors.size + relations.size);
  if (actors.size + relations.size === 1) return t.selected;
  return step === 'insight' ? t.insight : t.look;
};

const inTable = ({ table: t, words }: Language, desk: MapDesk, step: Step): string => {
  const mode = desk.mode.getSnapshot();
  const { camps } = desk.editor.getSnapshot().map;
  if (mode.kind === 'tag') return t.giveRole(words.role[mode.role]);
  if (mode.kind === 'camp') return t.giveCamp(mode.camp === 'none' ? words.noCamp : (camps.get(mode.camp)?.name ?? ''));
  return step === 'interpret' ? t.chooseRole : '';
};

/** Beside the message that a snapshot, an event, a camp or a neighbourhood is gone: the way to have it back, as long as that message stands. */
const UndoRemoval = ({ notice }: { readonly notice: Notice | null }) => {
  const desk = useDesk();
  const language = useLanguage();
  const did = notice && removalIn(notice);
  if (!did) return null;
  const what = editName(language, { command: did, actors: 0, relations: 0 });
  return (
    <Button look="plain" className="undo-removal" aria-label={language.shell.undoWhat(what)} onClick={desk.undo}>
      {language.shell.undo}
    </Button>
  );
};

/** Beside the message that an event is on the line: the way to how it was before and is since, where both are known. */
const CompareAround = ({ notice }: { readonly notice: Notice | null }) => {
  const desk = useDesk();
  const { timeLine: t } = useLanguage();
  const id = notice?.kind === 'onTimeLine' ? notice.id : undefined;
  const event = id && desk.editor.getSnapshot().map.events.get(id);
  if (!event || !hasBothSides(desk, event)) return null;
  return (
    <Button look="plain" className="undo-removal" onClick={() => compareAround(desk, event)}>
      {t.compareAround}
    </Button>
  );
};

/** Beside the message that a later status is in the way of one: the way to the days of that person, where it is put right. */
const DatesInTheWay = ({ notice, onEdit }: { readonly notice: Notice | null; readonly onEdit: (actor: ActorId) => void }) => {
  const { course: t } = useLanguage();
  if (notice?.kind !== 'refused' || notice.refusal.code !== 'statusTooEarly') return null;
  const { id, name } = notice.refusal.details;
  return (
    <Button
      look="plain"
      className="undo-removal"
      aria-label={t.dates.editFor(String(name))}
      onClick={() => onEdit(String(id) as ActorId)}
    >
      {t.dates.edit}
    </Button>
  );
};

const removalIn = (notice: Notice): CommandName | null => {
  if (notice.kind === 'tookOff') return notice.did;
  if (notice.kind !== 'onTimeLine') return null;
  // An older map came in with who is who on it.
  if (notice.did === 'addOlderMap') return 'takeSnapshot';
  return notice.did === 'removeSnapshot' || notice.did === 'removeEvent' ? notice.did : null;
};
