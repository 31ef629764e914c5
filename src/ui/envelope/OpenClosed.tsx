import { useRef, useState } from 'react';
import { isPassphrase } from '../../formats/envelope/isSealed.ts';
import { Button } from '../controls/Button.tsx';
import { HowFar } from '../controls/HowFar.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import type { Making } from '../handover/useMaking.ts';
import { PassphraseField } from './PassphraseField.tsx';

/** Asks the passphrase of what came in, as often as it takes. */
export const OpenClosed = ({
  opening,
  problem,
  wasStopped,
  onOpen,
  onRefuse,
  onChange,
}: {
  readonly opening: Making;
  readonly problem: string | null;
  readonly wasStopped: boolean;
  readonly onOpen: (passphrase: string) => void;
  /** Nothing was filled in. */
  readonly onRefuse: () => void;
  readonly onChange: () => void;
}) => {
  const { received: t } = useLanguage().envelope;
  const [passphrase, setPassphrase] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const change = (text: string) => {
    setPassphrase(text);
    onChange();
  };
  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        field.current?.focus();
        if (isPassphrase(passphrase)) onOpen(passphrase);
        else onRefuse();
      }}
    >
      <PassphraseField
        ref={field}
        label={t.passphrase}
        hint={t.closedMeans}
        problem={problem ?? opening.problem}
        value={passphrase}
        onChange={change}
      />
      {opening.part !== null && <HowFar label={t.opening} part={opening.part} />}
      <div className="envelope-ways">
        <Button type="submit" look="primary" isBusy={opening.isBusy}>
          {t.open}
        </Button>
        {opening.isBusy && <Button onClick={opening.stop}>{t.stop}</Button>}
      </div>
      <p role="status">{opening.isBusy ? t.opening : wasStopped ? t.stopped : null}</p>
    </form>
  );
};
