import type { MouseEvent } from 'react';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { TextArea } from '../controls/TextInput.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import './unkept.css';

/** What was typed in a field that went away and could not keep it, with the reason: to copy, and to take note of. */
export const UnkeptTexts = () => {
  const { unkept } = useDesk();
  const texts = useObserved(unkept);
  const { shell } = useLanguage();
  const t = shell.unkept;
  return texts.map(({ text, why }) => (
    <Notice
      key={text}
      kind="warning"
      className="unkept"
      label={t.sentence(why)}
      role="alert"
      beneath={<TextArea aria-label={t.typed} value={text} rows={Math.min(4, text.split('\n').length)} readOnly />}
      actions={
        <>
          <Button onClick={copy}>{t.copy}</Button>
          <Button onClick={() => unkept.drop(text)}>{t.seen}</Button>
        </>
      }
    >
      {t.sentence(why)}
    </Notice>
  ));
};

/** What is copied shows as selected; where the browser refuses to copy, it is selected for the keys that do. */
const copy = ({ currentTarget }: MouseEvent): void => {
  const field = currentTarget.closest('section')?.querySelector('textarea');
  field?.focus();
  field?.select();
  document.execCommand('copy');
};
