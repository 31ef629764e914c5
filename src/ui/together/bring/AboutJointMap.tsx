import { TextField } from '../../controls/TextField.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';

type Said = Readonly<Record<'title' | 'issue' | 'owner', string>>;

/** What the joint map is called and about, and who answers for it: taken over from the maps where they agree. */
export const AboutJointMap = ({ said, onSay }: { readonly said: Said; readonly onSay: (part: Partial<Said>) => void }) => {
  const { layingTogether: t, library } = useLanguage();
  return (
    <fieldset className="stack">
      <legend>{t.about}</legend>
      <TextField label={library.title} value={said.title} onChange={(title) => onSay({ title })} required />
      <TextField label={library.issue} value={said.issue} onChange={(issue) => onSay({ issue })} spellCheck />
      <TextField label={library.owner} value={said.owner} onChange={(owner) => onSay({ owner })} />
    </fieldset>
  );
};
