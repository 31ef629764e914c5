import { campsInOrder } from '../../../domain/actorMap.ts';
import { KEY_FIGURE_KINDS, STATUSES, TASKS } from '../../../domain/keyFigure.ts';
import { askedParts, EVERY_KEY_FIGURE, type KeyFigureFilter } from '../../../domain/network/keyFigureFilter.ts';
import { OPEN_AGE_GROUPS, OPEN_ANSWERS, OPEN_BACKGROUNDS, OPEN_POSITIONS } from '../../../domain/network/openAnswer.ts';
import { EXERCISE_ROLES } from '../../../domain/role.ts';
import { moreInWords, spokenInWords } from '../../../language/filterInWords.ts';
import { listed } from '../../../language/grammar.ts';
import { Button } from '../../controls/Button.tsx';
import { AnyOf, OneOf } from '../../controls/Choice.tsx';
import { useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { AskedPart } from './AskedPart.tsx';

/** Months of silence that may be asked for. */
const SILENT_MONTHS = [1, 3, 6, 12] as const;

/** Which key figures are looked at, as a sentence of which every part can be chosen otherwise. */
export const FilterSentence = ({
  filter,
  onFilter,
}: {
  readonly filter: KeyFigureFilter;
  readonly onFilter: (filter: KeyFigureFilter) => void;
}) => {
  const language = useLanguage();
  const { words, networkFigures, code } = language;
  const { sentence: t } = networkFigures;
  const areas = useMap(({ areas }) => areas);
  const camps = useMap(({ camps }) => camps);
  const collator = new Intl.Collator(code, { numeric: true });
  const places = [...areas.values()].sort((one, other) => collator.compare(one.name, other.name));
  const set = (part: Partial<KeyFigureFilter>) => onFilter({ ...filter, ...part });
  const named = filter.neighbourhoods.flatMap((id) => areas.get(id)?.name ?? []);
  const more = moreInWords(language, { areas, camps }, filter);
  return (
    <p className="asked-figures">
      {t.show}{' '}
      <AskedPart
        label={t.part.who}
        isAsked={filter.statuses.length > 0}
        face={filter.statuses.length === 0 ? t.everybody : t.whoIs(filter.statuses.map((status) => words.status[status]))}
      >
        {() => (
          <Choices
            legend={t.part.who}
            codes={STATUSES}
            said={words.status}
            values={filter.statuses}
            onChange={(statuses) => set({ statuses })}
          />
        )}
      </AskedPart>{' '}
      {t.from}{' '}
      <AskedPart label={t.part.where} isAsked={named.length > 0} face={named.length === 0 ? t.everywhere : t.somewhere(named)}>
        {() =>
          places.length === 0 ? (
            <p className="hint">{t.noAreas}</p>
          ) : (
            <Choices
              legend={t.part.where}
              hint={language.areas.belongs}
              codes={places.map(({ id }) => id)}
              said={Object.fromEntries(places.map(({ id, name }) => [id, name]))}
              values={filter.neighbourhoods}
              onChange={(neighbourhoods) => set({ neighbourhoods })}
            />
          )
        }
      </AskedPart>{' '}
      {t.of}{' '}
      <AskedPart
        label={t.part.kinds}
        isAsked={filter.kinds.length > 0}
        face={filter.kinds.length === 0 ? t.allKinds : t.someKinds(filter.kinds.map((kind) => words.keyFigureKind[kind]))}
      >
        {() => (
          <Choices
            legend={t.part.kinds}
            codes={KEY_FIGURE_KINDS}
            said={words.keyFigureKind}
            values={filter.kinds}
            onChange={(kinds) => set({ kinds })}
          />
        )}
      </AskedPart>
      {', '}
      <AskedPart label={t.part.spoken} isAsked={filter.silentFor !== null} face={spokenInWords(language, filter)}>
        {() => (
          <OneOf
            legend={t.part.spoken}
            name="figures-spoken"
            look="lines"
            options={[null, 'agreed' as const, ...SILENT_MONTHS].map((silentFor) => ({
              value: String(silentFor),
              label: spokenInWords(language, { ...EVERY_KEY_FIGURE, silentFor }),
            }))}
            value={String(filter.silentFor)}
            onChoose={(said) => set({ silentFor: said === 'null' ? null : said === 'agreed' ? said : Number(said) })}
          />
        )}
      </AskedPart>
      {more.length > 0 && `, ${t.only} `}
      {more.length === 0 && '. '}
      <AskedPart label={t.part.more} isAsked={more.length > 0} face={more.length > 0 ? listed(more, code) : t.more}>
        {() => <MoreChoices filter={filter} set={set} camps={campsInOrder({ camps })} />}
      </AskedPart>
      {more.length > 0 && '. '}
      {askedParts(filter).length > 0 && (
        <Button look="plain" onClick={() => onFilter(EVERY_KEY_FIGURE)}>
          {networkFigures.showAll}
        </Button>
      )}
    </p>
  );
};

const Choices = <T extends string>({
  legend,
  codes,
  said,
  values,
  onChange,
  hint,
}: {
  readonly legend: string;
  readonly hint?: string;
  readonly codes: readonly T[];
  readonly said: Readonly<Record<string, string>>;
  readonly values: readonly T[];
  readonly onChange: (values: readonly T[]) => void;
}) => {
  const { networkFigures: t } = useLanguage();
  return (
    <div className="stack">
      <AnyOf
        legend={legend}
        name={`figures-${legend}`}
        look="lines"
        options={codes.map((value) => ({ value, label: said[value] ?? value }))}
        values={values}
        onChange={(chosen) => onChange(codes.filter((code) => chosen.includes(code)))}
      />
      <p className="hint">
        {hint} {t.sentence.noneIsAll}
      </p>
    </div>
  );
};

/** All else that may be asked: tasks, position, background, age, profession, whether the municipality knows them, roles and camp. */
const MoreChoices = ({
  filter,
  set,
  camps,
}: {
  readonly filter: KeyFigureFilter;
  readonly set: (part: Partial<KeyFigureFilter>) => void;
  readonly camps: ReturnType<typeof campsInOrder>;
}) => {
  const { words, panels, networkFigures } = useLanguage();
  const { column, sentence: t } = networkFigures;
  const unknown = { unknown: words.unknown };
  const answers = { yes: words.yes, no: words.no, ...unknown };
  const group = <Part extends keyof KeyFigureFilter>(
    part: Part,
    legend: string,
    codes: readonly string[],
    said: Readonly<Record<string, string>>,
  ) => (
    <AnyOf
      legend={legend}
      name={`figures-${part}`}
      options={codes.map((value) => ({ value, label: said[value] ?? value }))}
      values={filter[part] as readonly string[]}
      onChange={(chosen) => set({ [part]: codes.filter((code) => chosen.includes(code)) })}
    />
  );
  return (
    <div className="stack">
      {group('tasks', panels.tasks, TASKS, words.task)}
      {group('positions', column.position, OPEN_POSITIONS, { ...words.position, ...unknown })}
      {group('ageGroups', column.ageGroup, OPEN_AGE_GROUPS, { ...words.ageGroup, ...unknown })}
      {group('backgrounds', column.background, OPEN_BACKGROUNDS, { ...words.background, ...unknown })}
      {group('socialProfession', column.socialProfession, OPEN_ANSWERS, answers)}
      {group('knownToMunicipality', column.knownToMunicipality, OPEN_ANSWERS, answers)}
      {group('roles', column.roles, EXERCISE_ROLES, words.role)}
      {camps.length > 0 &&
        group(
          'camps',
          column.camp,
          camps.map(({ id }) => id),
          Object.fromEntries(camps.map(({ id, name }) => [id, name])),
        )}
      <p className="hint">{t.noneIsAll}</p>
    </div>
  );
};
