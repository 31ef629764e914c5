import { useId, useMemo, useState } from 'react';
import type { ActorId } from '../../../domain/identifiers.ts';
import { type Course, courseOf } from '../../../domain/network/course.ts';
import { useAnswer } from '../../controls/useAnswer.ts';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useKeyFigureTerm } from '../../controls/useNames.ts';
import { CoursePicture } from './CoursePicture.tsx';
import { CourseTable } from './CourseTable.tsx';
import { PersonDates } from './PersonDates.tsx';
import { StatusDatesDialog } from './StatusDatesDialog.tsx';
import { TakingOver } from './TakingOver.tsx';
import './course.css';

/** Verloop: who came and went by the year, as a picture and as a table, who might take over, and the days themselves. */
export const CoursePart = () => {
  const desk = useDesk();
  const { network, course: t } = useLanguage();
  const { many } = useKeyFigureTerm();
  const today = desk.today();
  const ground = useMap(({ actors, events }) => ({ actors, events }));
  const { answer: seen } = useAnswer(
    ({ insight }) => insight.about({ ask: 'seenOnPhotos' }),
    ({ answer }) => ({ answer }),
  );
  const course = useMemo(() => courseOf(ground, today, seen ?? []), [ground, today, seen]);
  const hasAnybody = useMap(({ actors }) => [...actors.values()].some(({ keyFigure }) => keyFigure !== null));
  const [dated, setDated] = useState<ActorId | null>(null);
  const id = useId();
  return (
    <section className="network-part course" aria-labelledby={id}>
      <h2 id={id}>{network.part.course}</h2>
      <p className="lead">{t.lead(many)}</p>
      <Years course={course} unknown={hasAnybody ? t.noDates : t.nobody(many)} />
      <TakingOver />
      <PersonDates onEdit={setDated} />
      {dated !== null && <StatusDatesDialog actor={dated} onClose={() => setDated(null)} />}
    </section>
  );
};

/** `unknown`: what is said where no day was written down. */
const Years = ({ course, unknown }: { readonly course: Course; readonly unknown: string }) => {
  const { course: t } = useLanguage();
  const { years, undated } = course;
  const hasDates = years.some(({ moves }) => moves.length > 0);
  return (
    <>
      {!hasDates && <p className="course-unknown">{unknown}</p>}
      {years.length > 0 && (
        <>
          <CoursePicture course={course} />
          <CourseTable course={course} />
        </>
      )}
      {hasDates && undated.length > 0 && <p className="hint">{t.undated(undated.length)}</p>}
    </>
  );
};
