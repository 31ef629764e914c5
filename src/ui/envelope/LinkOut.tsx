import { useEffect, useRef, useState } from 'react';
import { Button, Problem } from '../controls/Button.tsx';
import { Field } from '../controls/Field.tsx';
import { TextInput } from '../controls/TextInput.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** The link that was made, to be copied; what stands behind `#` is sent to nobody who does not open it. */
export const LinkOut = ({ link, isClosed }: { readonly link: string; readonly isClosed: boolean }) => {
  const { handOver: t } = useLanguage().envelope;
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<'copied' | 'refused' | null>(null);
  const select = () => {
    field.current?.focus();
    field.current?.select();
  };
  // Whoever asked for it goes on there.
  useEffect(select, []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied('copied');
    } catch {
      select();
      setCopied('refused');
    }
  };
  return (
    <div className="link-out">
      <div className="with-button">
        <Field label={t.theLink} hint={isClosed ? t.whoHasLinkClosed : t.whoHasLink}>
          {(ties) => <TextInput {...ties} ref={field} value={link} readOnly />}
        </Field>
        <Button look="primary" onClick={() => void copy()}>
          {t.copyLink}
        </Button>
      </div>
      <p className="hint">{isClosed ? t.linkStaysClosed : t.linkStays}</p>
      <p role="status">{copied === 'copied' && t.copied}</p>
      <Problem of={copied === 'refused' ? t.copyFailed : null} />
    </div>
  );
};
