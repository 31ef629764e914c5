import type { Attention, PutAside } from '../../../domain/network/attention.ts';
import { Button } from '../../controls/Button.tsx';
import { Fold } from '../../controls/Fold.tsx';
import { oncePerClick } from '../../controls/oncePerClick.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useNames } from '../../controls/useNames.ts';
import { useWho } from './useAttentionWords.ts';
import { useTakeBack } from './useRowDeeds.ts';

/** What was put off, with the day on which it comes back, and what was set aside, each to be taken back. */
export const PutAsideLists = ({ attention: { later, aside } }: { readonly attention: Attention }) => {
  const { attention: t } = useLanguage();
  return (
    <>
      <Folded title={t.laterTitle(later.length)} items={later.map((put) => ({ put, told: t.comesBack(put.until) }))} />
      <Folded
        title={t.asideTitle(aside.length)}
        items={aside.map((put) => ({ put, told: t.asideOn(put.judgement.reason, put.judgement.date) }))}
      />
    </>
  );
};

const Folded = ({
  title,
  items,
}: {
  readonly title: string;
  readonly items: readonly { readonly put: PutAside; readonly told: string }[];
}) => {
  const { attention: t } = useLanguage();
  const nameOf = useNames();
  const who = useWho();
  const takeBack = useTakeBack();
  if (items.length === 0) return null;
  return (
    <Fold title={title}>
      <ul className="put-aside">
        {items.map(({ put, told }) => (
          <li key={put.judgement.id}>
            <span>
              <b>{who(put)}</b> {t.why(put.reason, nameOf as (id: never) => string)}
              <small>{told}</small>
            </span>
            <Button look="plain" aria-label={t.deedFor(t.takeBack, who(put))} onClick={oncePerClick(() => takeBack(put))}>
              {t.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
};
