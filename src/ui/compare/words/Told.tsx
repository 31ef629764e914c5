import type { RelationChange } from '../../../analysis/compare/comparison.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import type { ComparedNameOf } from '../comparedNames.ts';
import { actorParts } from '../picture/changeInWords.ts';
import type { PicturedMaps } from '../picture/picturedMaps.ts';
import type { ToldChange } from './toldChanges.ts';
import './words.css';

/** What is told of one actor: its name, how many lines, with whom. */
export const Told = ({
  told: { who, change, lines },
  maps,
  nameOf,
}: {
  readonly told: ToldChange;
  readonly maps: PicturedMaps;
  readonly nameOf: ComparedNameOf;
}) => {
  const language = useLanguage();
  const { changeKinds: t } = language;
  const id = change?.after[0] ?? maps.idOfOlder.get(who.id) ?? who.id;
  const pictured = change && maps.actors.get(id);
  const parts = pictured ? [...actorParts(pictured, maps, language)] : [];
  for (const group of alike(lines)) {
    const [{ change }] = group;
    parts.push(
      t.lineWith(
        change.state,
        change.isTension,
        group.map(({ with: { id, on } }) => nameOf(id, on)),
      ),
    );
  }
  return (
    <span className="told-change">
      <strong translate="no">{nameOf(who.id, who.on)}</strong>
      {lines.length > 0 && <span className="told-count">{t.relations(lines.length)}</span>}
      <span className="told-what">{parts.join('; ')}</span>
    </span>
  );
};

type Line = ToldChange['lines'][number];
/** Lines with which the same happened, together. */
const alike = (lines: readonly Line[]): readonly (readonly [Line, ...Line[]])[] => {
  const groups = new Map<string, [Line, ...Line[]]>();
  const keyOf = ({ state, isTension }: RelationChange) => (state === 'new' || state === 'gone' ? `${state} ${isTension}` : state);
  for (const line of lines) {
    const group = groups.get(keyOf(line.change));
    if (group) group.push(line);
    else groups.set(keyOf(line.change), [line]);
  }
  return [...groups.values()];
};
