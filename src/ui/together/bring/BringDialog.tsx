import { useEffect, useState } from 'react';
import type { MapId } from '../../../domain/identifiers.ts';
import { refusalSentence } from '../../../language/refusalSentence.ts';
import type { BringDesk } from '../../../workspace/bringDesk.ts';
import type { MapDesk } from '../../../workspace/mapDesk.ts';
import { Dialog } from '../../controls/Dialog.tsx';
import { FormDialog } from '../../controls/FormDialog.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import { useProgram } from '../../controls/useProgram.tsx';
import { ComesIn } from '../../filePreview/ComesIn.tsx';
import { AboutJointMap } from './AboutJointMap.tsx';
import { asChosen } from './asChosen.ts';
import { BroughtList } from './BroughtList.tsx';
import { Sources } from './Sources.tsx';
import './bring.css';

/** So many maps lie on each other at most. */
const MOST = 30;

/**
 * Samenvoegen: chooses maps, shows what would become of them, and lays them together when that is asked. `live` is the joint map that
 * they come into; `first` is a map that takes part from the beginning.
 */
export const BringDialog = ({
  live = null,
  first,
  dropped = [],
  onClose,
  onKept,
}: {
  readonly live?: MapDesk | null;
  readonly first?: { readonly id: MapId; readonly title: string };
  readonly dropped?: readonly File[];
  readonly onClose: () => void;
  readonly onKept: (id: MapId) => void;
}) => {
  const { openBringDesk, settled } = useProgram();
  const { layingTogether: t, shell } = useLanguage();
  const [desk, setDesk] = useState<BringDesk | null>(null);
  const [begin] = useState({ first, dropped });
  const [numbered] = useState(() => t.numbered);
  useEffect(() => {
    let opened: BringDesk | null = null;
    let isWanted = true;
    void openBringDesk(live, numbered).then((made) => {
      opened = made;
      if (!isWanted) return made.close();
      setDesk(made);
      const { first } = begin;
      // What was drawn last may still be on its way to where maps are read from.
      if (first) void settled().then(() => made.addMap(first.id, first.title));
      made.addReceived();
      void made.addFiles(begin.dropped.map(asChosen));
    });
    return () => {
      isWanted = false;
      opened?.close();
    };
  }, [openBringDesk, settled, live, numbered, begin]);
  const title = live ? t.addMaps : t.heading;
  if (!desk)
    return (
      <Dialog title={title} onClose={onClose} wide="sheet">
        <p className="hint">{shell.opening}</p>
      </Dialog>
    );
  return <Bringing desk={desk} title={title} onClose={onClose} onKept={onKept} />;
};

const Bringing = ({
  desk,
  title,
  onClose,
  onKept,
}: {
  readonly desk: BringDesk;
  readonly title: string;
  readonly onClose: () => void;
  readonly onKept: (id: MapId) => void;
}) => {
  const language = useLanguage();
  const { layingTogether: t } = language;
  const { plan, asked, coming, properties, brought } = useObserved(desk);
  const isReading = brought.some(({ state }) => state === 'reading');
  const [typed, setTyped] = useState<Partial<Record<'title' | 'issue' | 'owner', string>>>({});
  const said = {
    title: typed.title ?? t.titleOf(properties.title),
    issue: typed.issue ?? properties.issue,
    owner: typed.owner ?? properties.owner,
  };
  const keep = async () => {
    if (asked.length > MOST) return t.tooMany(MOST);
    const outcome = await desk.keep(said);
    if (!outcome.done) return refusalSentence(language, outcome.refusal);
    onKept(outcome.value);
    return null;
  };
  return (
    <FormDialog
      title={title}
      submit={desk.live ? t.submitMore : t.submit}
      submitting={t.submitting}
      isComplete={plan.state === 'ready' && !isReading}
      onSubmit={keep}
      onClose={onClose}
      wide="sheet"
      summary={<ComesIn>{isReading ? t.reading : planWords(plan, asked.length, coming.length, desk.live !== null, t)}</ComesIn>}
    >
      <p className="hint">{desk.live ? t.introMore : t.intro}</p>
      <div className="bring">
        <Sources desk={desk} />
        <div className="stack">
          <BroughtList desk={desk} />
          {!desk.live && coming.length > 0 && <AboutJointMap said={said} onSay={(part) => setTyped({ ...typed, ...part })} />}
        </div>
      </div>
    </FormDialog>
  );
};

const planWords = (
  plan: ReturnType<BringDesk['getSnapshot']>['plan'],
  all: number,
  coming: number,
  isMore: boolean,
  { plan: t, tooMany }: ReturnType<typeof useLanguage>['layingTogether'],
): string => {
  if (all > MOST) return tooMany(MOST);
  if (plan.state === 'tooFew') return isMore ? t.tooFewMore : t.tooFew;
  if (plan.state !== 'ready') return plan.state === 'thinking' ? t.thinking : t.failed;
  const { actors, asked } = plan.proposal;
  const shared = actors.filter((group) => new Set(group.map(({ contribution }) => contribution)).size > 1).length;
  return coming === 0 ? t.tooFewMore : `${t.becomes(all, actors.length, shared)} ${t.asked(asked.length)}`;
};
