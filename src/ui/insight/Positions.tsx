import type { ActorId } from '../../domain/identifiers.ts';
import { Gate } from '../controls/Gate.tsx';
import { useAnswer } from '../controls/useAnswer.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { Grounds } from './Grounds.tsx';

const POSITIONS = {
  camps: ['campCoordinator', 'campConsultant', 'campGatekeeper', 'campLiaison'],
  areas: ['areaCoordinator', 'areaConsultant', 'areaGatekeeper', 'areaLiaison'],
} as const;

/** The brugpositie of an actor in the words of Gould and Fernandez (1989): what kind of pairs it connects, and how many. */
export const Positions = ({ actor, poles }: { readonly actor: ActorId; readonly poles: 'camps' | 'areas' }) => {
  const { answers } = useLanguage();
  const t = answers.positions;
  const asked = useAnswer(({ insight }) => insight.about({ ask: 'expertTable', layer: 'positive' }));
  return (
    <Gate asked={asked}>
      {({ rows }) => {
        const values = rows.find((row) => row.actor === actor)?.values;
        const held = POSITIONS[poles].filter((position) => (values?.[position] ?? 0) > 0);
        if (!values || held.length === 0) return null;
        return (
          <>
            <h5>{t.title}</h5>
            <Grounds of={[...held.map((position) => t[position](values[position] ?? 0)), t.note[poles]]} />
          </>
        );
      }}
    </Gate>
  );
};
