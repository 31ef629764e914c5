import type { Judgement } from '../../domain/judgement.ts';
import { dayInWords } from '../../language/grammar.ts';
import { Button } from '../controls/Button.tsx';
import { Fold } from '../controls/Fold.tsx';
import { oncePerClick } from '../controls/oncePerClick.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import type { Judgements } from './useJudgements.ts';
import './judge.css';

/** What was put off and what was set aside, folded away, each with its reason and the way back. */
export const SetAside = ({
  judgements,
  isHere = () => true,
}: {
  readonly judgements: Judgements;
  /** Which of them belong here, where several lists are of one kind. */
  readonly isHere?: (subjects: readonly string[]) => boolean;
}) => {
  const { answers } = useLanguage();
  const t = answers.judge;
  const here = judgements.all.filter((judgement) => isHere(judgements.subjectsOf(judgement)));
  const later = here.filter(({ verdict }) => verdict === 'later');
  const aside = here.filter(({ verdict }) => verdict === 'dismissed');
  return (
    <>
      <Folded title={t.laterTitle(later.length)} items={later} judgements={judgements} />
      <Folded title={t.asideTitle(aside.length)} items={aside} judgements={judgements} />
    </>
  );
};

const Folded = ({
  title,
  items,
  judgements,
}: {
  readonly title: string;
  readonly items: readonly Judgement[];
  readonly judgements: Judgements;
}) => {
  const { answers, code } = useLanguage();
  const { isFrozen } = useDesk();
  const t = answers.judge;
  if (items.length === 0) return null;
  return (
    <Fold title={title} className="fold set-aside">
      <ul>
        {items.map((judgement) => (
          <li key={judgement.id}>
            <span>
              {judgements.whatOf(judgement)}
              <small>{t.reasonOn(judgement.reason, dayInWords(judgement.date, code))}</small>
            </span>
            {!isFrozen && (
              <Button
                look="plain"
                aria-label={t.takeBackWhat(judgements.whatOf(judgement))}
                onClick={oncePerClick(() => judgements.takeBack(judgement))}
              >
                {t.takeBack}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
};
