import type { Candidate } from '../../analysis/coverage/candidates.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { JudgeActions } from '../insight/JudgeActions.tsx';
import { Suggestions } from '../insight/Suggestions.tsx';
import { NameToPress } from './NameToPress.tsx';
import { useCoverageWords } from './useCoverageWords.ts';

const SHOWN_AT_FIRST = 5;

/** Whom to ask next, each with its grounds; who was put off or set aside can be taken back. */
export const Candidates = ({ candidates }: { readonly candidates: readonly Candidate[] }) => {
  const desk = useDesk();
  const map = useMap(({ actors }) => ({ actors }));
  const { coverage } = useLanguage();
  const t = coverage.candidates;
  const { nameOf, term } = useCoverageWords();
  return (
    <Suggestions
      kind="candidate"
      items={candidates.filter(({ actor }) => map.actors.has(actor))}
      subjectsOf={({ actor }) => [actor]}
      shown={SHOWN_AT_FIRST}
      none={t.none}
      render={({ actor, grounds }, judgements) => (
        <article key={actor} className="candidate">
          <NameToPress onClick={() => desk.selection.select({ actors: [actor] })}>{nameOf(actor)}</NameToPress>
          <ul>
            {grounds.map((ground) => (
              <li key={ground.code}>{t.ground(ground, nameOf, term)}</li>
            ))}
          </ul>
          <p className="hint">{t.limit(nameOf(actor))}</p>
          <JudgeActions judgements={judgements} subjects={[actor]} />
        </article>
      )}
    />
  );
};
