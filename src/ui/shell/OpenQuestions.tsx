import { useState } from 'react';
import { propertiesOf } from '../../domain/actorMap.ts';
import { stillUninformed, unanswered, unansweredOfAny } from '../../domain/governance.ts';
import { openOnMap, unfitCamps } from '../../domain/openAbout.ts';
import { QuietAnswer, QuietLine } from '../controls/QuietLine.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { MapDetailsDialog } from './MapDetailsDialog.tsx';
import { useLookedThrough } from './useLookedThrough.ts';

/** What is open on the map as a whole: who answers for it and what for, more when it names persons; and about whom there is a question. */
export const OpenQuestions = () => useLookedThrough() && <KnownQuestions />;

const KnownQuestions = () => {
  const desk = useDesk();
  const { openAbout } = useLanguage();
  const t = openAbout.onMap;
  const [isFilling, setFilling] = useState(false);
  const { named, ...about } = useMap(openOnMap);
  const questions = useMap((map) => (named > 0 ? unanswered : unansweredOfAny)(propertiesOf(map)));
  const uninformed = useMap((map) => stillUninformed(propertiesOf(map), named));
  const camps = useMap(unfitCamps);
  const isOfMap = questions.length > 0 || uninformed !== null;
  const open = (['name', 'kind', 'unfit'] as const).filter((what) => about[what].length > 0);
  return (
    <>
      {(isOfMap || open.length > 0 || camps > 0) && (
        <QuietLine isList role="group" aria-label={t.heading}>
          {isOfMap && (
            <div>
              <p>
                {named > 0 && t.named(named)} {uninformed && t.uninformed[uninformed]}{' '}
                {questions.length > 0 && t.unanswered(questions)}
              </p>
              <div className="quiet-answers">
                <QuietAnswer onClick={() => setFilling(true)}>{t.fillIn}</QuietAnswer>
              </div>
            </div>
          )}
          {open.map((what) => (
            <div key={what}>
              <p>{t[what](about[what].length)}</p>
              <div className="quiet-answers">
                <QuietAnswer onClick={() => desk.selection.select({ actors: about[what] })}>{openAbout.look}</QuietAnswer>
              </div>
            </div>
          ))}
          {camps > 0 && <p>{t.camps(camps)}</p>}
        </QuietLine>
      )}
      {isFilling && <MapDetailsDialog startAt={questions[0] ?? 'subjectsInformed'} onClose={() => setFilling(false)} />}
    </>
  );
};
