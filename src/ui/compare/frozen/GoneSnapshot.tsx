import type { MapId } from '../../../domain/identifiers.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { goTo, pathOf } from '../../shell/route.ts';

/** A snapshot that is not there, or not any more. */
export const GoneSnapshot = ({ map }: { readonly map: MapId }) => {
  const { frozen: t } = useLanguage();
  const back = { page: 'map', id: map, view: 'map', step: 'compare' } as const;
  return (
    <main className="opening">
      <p role="alert">{t.gone}</p>
      <a
        className="primary"
        href={pathOf(back)}
        ref={(link) => link?.focus()}
        onClick={(event) => {
          event.preventDefault();
          goTo(back);
        }}
      >
        {t.toMap}
      </a>
    </main>
  );
};
