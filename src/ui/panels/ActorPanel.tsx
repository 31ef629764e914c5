import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import { ACTOR_KINDS } from '../../domain/actorKind.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { openAbout } from '../../domain/openAbout.ts';
import { AccessButton } from '../access/AccessButton.tsx';
import { KindSample } from '../canvas/KindSample.tsx';
import { Button } from '../controls/Button.tsx';
import { OneOf } from '../controls/Choice.tsx';
import { CommittedField } from '../controls/CommittedField.tsx';
import { Fold } from '../controls/Fold.tsx';
import { Switch } from '../controls/Switch.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { usePerform } from '../controls/usePerform.ts';
import { MergingButtons } from '../merging/MergingButtons.tsx';
import { isOnNetwork, route } from '../shell/route.ts';
import { DrawnByActor } from '../together/see/DrawnByActor.tsx';
import { AboutActor, asksAbout } from './AboutActor.tsx';
import { ActorRelations } from './ActorRelations.tsx';
import { AreaChoice } from './AreaChoice.tsx';
import { CampChoice } from './CampChoice.tsx';
import { EraseActorButton } from './EraseActorButton.tsx';
import { KeyFigurePart } from './KeyFigurePart.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import { UnfitWords } from './UnfitWords.tsx';
import { useOfActors } from './useOfActors.ts';
import './panels.css';

/** Everything that can be said of one actor; each part follows what it shows. On the coordinator's desk it begins with what somebody is in the network. */
export const ActorPanel = ({ id }: { readonly id: ActorId }) => {
  const desk = useDesk();
  const isHere = useMap(({ actors }) => actors.has(id));
  const leads = useObserved(route, isOnNetwork);
  const { panels: t } = useLanguage();
  const headingId = useId();
  if (!isHere) return null;
  const ids = [id];
  const roles = <RoleChoice actors={ids} />;
  return (
    <section className="panel" aria-labelledby={headingId}>
      <ActorHeading id={id} headingId={headingId} />
      {leads && <KeyFigurePart id={id} isLeading />}
      <ActorText id={id} of="name" hint={t.nameHint} lines={1} />
      <AboutActor id={id} />
      <DrawnByActor id={id} />
      <KindChoice id={id} />
      {leads ? <Fold title={t.roles}>{roles}</Fold> : roles}
      <CampChoice actors={ids} />
      <AreaChoice actors={ids} as="neighbourhoods" legend={t.neighbourhoods} hint={t.neighbourhoodsHint} />
      <Fold
        title={
          <>
            {t.constituency}
            <ConstituencyCount id={id} />
          </>
        }
      >
        <AreaChoice actors={ids} as="constituency" legend={t.constituency} hint={t.constituencyHint} />
      </Fold>
      {!leads && <KeyFigurePart id={id} />}
      <ActorRelations id={id} />
      <ActorText id={id} of="note" hint={t.noteHint} lines={3} />
      <HeldSwitch id={id} />
      <MergingButtons id={id} />
      <Button look="dangerous" icon={Trash2} onClick={() => desk.perform({ do: 'removeItems', actors: ids })}>
        {t.removeActor}
      </Button>
      <div className="own-data">
        <EraseActorButton id={id} />
        <AccessButton id={id} />
      </div>
    </section>
  );
};

const ActorHeading = ({ id, headingId }: { readonly id: ActorId; readonly headingId: string }) => {
  const { panels: t, openAbout } = useLanguage();
  const isOpen = useMap(({ actors }) => asksAbout(actors.get(id)) === 'kind');
  const [kind] = useOfActors([id], 'kind');
  const [name] = useOfActors([id], 'name');
  return (
    <header className="panel-heading">
      {kind && (
        <p>
          <KindSample kind={kind} />
          {isOpen ? openAbout.kindUnknown : t.actorOf(kind)}
        </p>
      )}
      <h2 id={headingId} translate="no">
        {name}
      </h2>
    </header>
  );
};

const ActorText = ({
  id,
  of,
  ...words
}: {
  readonly id: ActorId;
  readonly of: 'name' | 'note';
  readonly hint: string;
  readonly lines: number;
}) => {
  const { panels: t } = useLanguage();
  const perform = usePerform();
  const [value = ''] = useOfActors([id], of);
  const unfit = useMap(({ actors }) => {
    const actor = actors.get(id);
    return actor ? openAbout(actor)[of === 'name' ? 'inName' : 'inNote'] : null;
  });
  return (
    <>
      <CommittedField
        label={t[of]}
        value={value}
        {...words}
        onCommit={(text, typing) => perform({ do: 'editActor', id, set: { [of]: text } }, typing)}
      />
      <UnfitWords of={unfit} />
    </>
  );
};

const KindChoice = ({ id }: { readonly id: ActorId }) => {
  const desk = useDesk();
  const { panels: t, words } = useLanguage();
  const name = useId();
  const [said = null] = useOfActors([id], 'kind');
  const isOpen = useMap(({ actors }) => asksAbout(actors.get(id)) === 'kind');
  return (
    <OneOf
      legend={t.kind}
      name={name}
      options={ACTOR_KINDS.map((value) => ({ value, label: words.kind[value] }))}
      value={isOpen ? null : said}
      onChoose={(kind) => desk.perform({ do: 'editActor', id, set: { kind } })}
    />
  );
};

const ConstituencyCount = ({ id }: { readonly id: ActorId }) => {
  const [constituency = []] = useOfActors([id], 'constituency');
  return constituency.length > 0 && <span className="count">{constituency.length}</span>;
};

const HeldSwitch = ({ id }: { readonly id: ActorId }) => {
  const desk = useDesk();
  const { panels: t } = useLanguage();
  const isHeld = useMap(({ positions }) => positions.get(id)?.placedByHand ?? false);
  return (
    <Switch
      label={t.pinned}
      hint={t.pinnedHint}
      checked={isHeld}
      onChange={(pinned) => desk.perform({ do: 'pinActors', actors: [id], pinned })}
    />
  );
};
