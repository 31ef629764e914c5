import { type ReactNode, useRef, useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { oncePerClick } from '../controls/oncePerClick.ts';
import { TextField } from '../controls/TextField.tsx';
import { unlessGoneOn } from '../controls/unlessGoneOn.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useDraft } from '../controls/useDraft.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import type { Judgements } from './useJudgements.ts';
import './judge.css';

/** What may be decided about a suggestion: put it off, or set it aside and say why. `children` is the way to accept it. */
export const JudgeActions = ({
  judgements,
  subjects,
  children,
}: {
  readonly judgements: Judgements;
  readonly subjects: readonly string[];
  readonly children?: ReactNode;
}) => {
  const { answers } = useLanguage();
  const t = answers.judge;
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const what = judgements.what(subjects);
  const { isFrozen } = useDesk();
  const close = () => {
    setAsking(false);
    unlessGoneOn(() => opener.current?.focus());
  };
  if (isFrozen) return null;
  if (isAsking)
    return (
      <ReasonForm
        what={what}
        draft={`reason.${subjects.join(' ')}`}
        onCancel={close}
        onSay={(reason) => judgements.judge(subjects, 'dismissed', reason)}
      />
    );
  return (
    <div className="answer-actions">
      {children}
      <Button
        look="plain"
        aria-label={t.laterWhat(what)}
        title={t.laterMeans}
        onClick={oncePerClick(() => judgements.judge(subjects, 'later', ''))}
      >
        {t.later}
      </Button>
      <Button ref={opener} look="plain" aria-label={t.dismissWhat(what)} title={t.dismissMeans} onClick={() => setAsking(true)}>
        {t.dismiss}
      </Button>
    </div>
  );
};

const ReasonForm = ({
  what,
  draft,
  onCancel,
  onSay,
}: {
  readonly what: string;
  readonly draft: string;
  readonly onCancel: () => void;
  /** Says whether the reason was taken; one that is too long stays in its field. */
  readonly onSay: (reason: string) => boolean;
}) => {
  const { answers } = useLanguage();
  const t = answers.judge;
  const [reason, setReason] = useDraft(draft);
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      className="reason"
      aria-label={t.dismissWhat(what)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') setMissing(true);
        else if (onSay(reason.trim())) setReason('');
      }}
    >
      <TextField
        ref={toReason}
        label={t.reason}
        hint={t.reasonHint}
        problem={isMissing ? t.reasonNeeded : null}
        spellCheck
        value={reason}
        onChange={(typed) => {
          setReason(typed);
          setMissing(false);
        }}
      />
      <div className="answer-actions">
        <Button look="primary" type="submit">
          {t.dismiss}
        </Button>
        <Button look="plain" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
};

/** Once, when it comes. */
const toReason = (field: HTMLInputElement | null): void => field?.focus();
