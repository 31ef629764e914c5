import { useEffect, useRef, useState } from 'react';
import { propertiesOf } from '../../domain/actorMap.ts';
import type { BesideActor, BesideLines } from '../../domain/together/besideEachOther.ts';
import { countBeside } from '../../domain/together/besideEachOther.ts';
import type { BesideQuestion } from '../../domain/together/besideQuestions.ts';
import { takeOverActor, takeOverLines } from '../../domain/together/takeOver.ts';
import { noticeSentence } from '../../language/noticeSentence.ts';
import { announce } from '../controls/announcer.ts';
import { Button } from '../controls/Button.tsx';
import { useDeed } from '../controls/useDeed.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { useProgram } from '../controls/useProgram.tsx';
import { BesideChosen } from './BesideChosen.tsx';
import { BesideNames } from './BesideNames.tsx';
import { BesideQuestions } from './BesideQuestions.tsx';
import { BesideSame } from './BesideSame.tsx';
import { itemId } from './besideItems.ts';
import { nameOf, pairName } from './besideWords.ts';
import type { BesideView } from './useBeside.ts';

/** Beside the canvas: what the two have in common, the questions, or of what is chosen what each drew; and what one may do with it. */
export const BesidePanel = ({
  view,
  chosen,
  asked,
  onChoose,
  onAsk,
  onOther,
  onTogether,
}: {
  readonly view: BesideView;
  readonly chosen: BesideActor | BesideLines | null;
  readonly asked: string | null;
  /** By its id among the items; nothing: back to the questions. */
  readonly onChoose: (id: string | null) => void;
  readonly onAsk: (question: BesideQuestion | null) => void;
  /** Another map is to be laid beside. */
  readonly onOther: () => void;
  /** Both are to become one joint map. */
  readonly onTogether: () => void;
}) => {
  const desk = useDesk();
  const program = useProgram();
  const language = useLanguage();
  const { beside: t } = language;
  const notice = useObserved(desk.notice);
  const [said, setSaid] = useState('');
  const say = (text: string) => {
    // What was said before, of an undo as well, makes place for it.
    desk.notice.set(null);
    setSaid(text);
    announce(text, 'beside');
  };
  const content = useRef<HTMLDivElement>(null);
  const chosenId = chosen && itemId(chosen);
  useEffect(() => {
    void chosenId;
    content.current?.closest('aside')?.scrollTo({ top: 0 });
  }, [chosenId]);

  const takeOver = (one: BesideActor | BesideLines) => {
    const taking = { ...view, newId: desk.newId };
    const command = 'key' in one ? takeOverLines(one, taking) : takeOverActor(one, taking);
    if (!command || !desk.perform(command).done) return;
    const own = command.actors?.[0]?.actor.id;
    if ('key' in one) return say(t.takenLines(pairName(one, view.beside, t)));
    if (own && one.theirs) program.beside.answer({ mine: own, theirs: one.theirs.id, answer: 'yes' });
    say(t.takenOver(nameOf(view.beside, one.id)));
    if (own) onChoose(`actor ${own}`);
  };
  const tellApart = ({ mine, theirs }: BesideActor) => {
    if (!mine || !theirs) return;
    program.beside.answer({ mine: mine.id, theirs: theirs.id, answer: 'no' });
    say(t.areApart(mine.name, theirs.name));
  };
  return (
    <div ref={content}>
      {(notice || said !== '') && <p className="beside-said">{notice ? noticeSentence(language, notice) : said}</p>}
      {chosen ? (
        <BesideChosen view={view} chosen={chosen} onClose={() => onChoose(null)} onTakeOver={takeOver} onApart={tellApart} />
      ) : (
        <div className="panel">
          <Summary view={view} />
          <BesideQuestions view={view} asked={asked} onAsk={onAsk} />
          <BesideSame view={view} onSaid={say} />
          <BesideNames view={view} onSaid={say} />
          <Keeping view={view} onSaid={say} onOther={onOther} onTogether={onTogether} />
        </div>
      )}
    </div>
  );
};

const Summary = ({ view: { beside, mine, theirs } }: { readonly view: BesideView }) => {
  const { beside: t } = useLanguage();
  const counts = countBeside(beside);
  const empty = mine.actors.size === 0 ? 'mine' : theirs.actors.size === 0 ? 'theirs' : null;
  if (empty) return <p>{t.isEmpty[empty]}</p>;
  if (counts.both.actors === 0) return <p>{t.nobodyShared}</p>;
  return <p className="beside-summary">{t.summary(counts.both.actors, counts.mine.actors, counts.theirs.actors)}</p>;
};

/** Nothing of the other map is kept before somebody asks for that. */
const Keeping = ({
  view: { other },
  onSaid,
  onOther,
  onTogether,
}: {
  readonly view: BesideView;
  readonly onSaid: (text: string) => void;
  readonly onOther: () => void;
  readonly onTogether: () => void;
}) => {
  const { beside: t, layingTogether } = useLanguage();
  const { library, beside } = useProgram();
  const deed = useDeed();
  const keep = async () => {
    const named = other.mayBeNamed && other.label !== '' ? other.label : t.untitled;
    const title = propertiesOf(other.map).title || named;
    beside.keptAs(await library.keep(other.map, title));
    onSaid(t.kept);
  };
  return (
    <section className="panel-part">
      <p className="hint">{other.keptAs === null ? t.keepHint : t.isKept}</p>
      <div className="beside-deeds">
        {other.keptAs === null && (
          <Button deed={deed} onClick={() => void deed.start(keep)}>
            {t.keep}
          </Button>
        )}
        <Button onClick={onTogether}>{layingTogether.heading}</Button>
        <Button onClick={onOther}>{t.choose.again}</Button>
      </div>
    </section>
  );
};
