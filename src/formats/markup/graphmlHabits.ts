import { actorKindWords, readWord } from '../words.ts';
import type { MarkupKey, MarkupRow } from './markupRow.ts';

/** What single programs write in GraphML in a way of their own, as what it stands for. Rows are changed where they stand. */
export const graphmlHabits = (keys: readonly MarkupKey[], rows: readonly MarkupRow[], program: string | null): MarkupKey[] =>
  [labelsOfNeo4j, typesOfNetworkCanvas, optionsOfNetworkCanvas, placesOfGephi].reduce<MarkupKey[]>(
    (known, habit) => habit(known, rows, program),
    [...keys],
  );
type Habit = (keys: MarkupKey[], rows: readonly MarkupRow[], program: string | null) => MarkupKey[];

/** `:Organisatie:Actor` says what somebody is, not what somebody is called. */
const labelsOfNeo4j: Habit = (keys, rows) => {
  const labels = keys.filter(({ of, name }) => of !== 'relations' && name === 'labels');
  const values = rows.flatMap(({ values }) => labels.flatMap(({ id }) => values.get(id) ?? []));
  if (values.length === 0 || !values.every((value) => value.startsWith(':'))) return keys;
  for (const { values } of rows) {
    for (const { id } of labels) {
      const all = (values.get(id) ?? '').split(':').filter((label) => label !== '');
      if (all.length > 0) values.set(id, all.find((label) => readWord(actorKindWords, label)) ?? all.join(', '));
    }
  }
  return keys.map((key) => (labels.includes(key) ? { ...key, means: 'kind' } : key));
};

/** One key for the kind of people and of ties. */
const typesOfNetworkCanvas: Habit = (keys) =>
  keys.flatMap((key): MarkupKey[] =>
    key.name === 'networkCanvasType'
      ? [
          { ...key, of: 'actors', means: 'kind' },
          { ...key, of: 'relations', means: 'type' },
        ]
      : [key],
  );

/** Of a question with options every option is a column of true and false: one column with what was chosen says the same. */
const optionsOfNetworkCanvas: Habit = (keys, rows, program) => {
  if (program !== 'Network Canvas') return keys;
  const questions = new Map<string, MarkupKey[]>();
  for (const key of keys) {
    const cut = key.name.lastIndexOf('_');
    if (key.of === 'relations' || cut < 1) continue;
    const question = key.name.slice(0, cut);
    questions.set(question, [...(questions.get(question) ?? []), key]);
  }
  const gone = new Set<MarkupKey>();
  const added: MarkupKey[] = [];
  for (const [name, options] of questions) {
    const answers = rows.flatMap(({ values }) => options.flatMap(({ id }) => values.get(id) ?? []));
    if (options.length < 2 || answers.length === 0 || !answers.every((answer) => /^(?:true|false)$/i.test(answer.trim())))
      continue;
    for (const option of options) gone.add(option);
    added.push({ of: 'actors', id: `options ${name}`, name, fallback: '' });
    for (const { values } of rows) {
      const chosen = options.filter(({ id }) => /^true$/i.test(values.get(id)?.trim() ?? ''));
      for (const { id } of options) values.delete(id);
      if (chosen.length > 0) values.set(`options ${name}`, chosen.map((option) => option.name.slice(name.length + 1)).join('|'));
    }
  }
  return [...keys.filter((key) => !gone.has(key)), ...added];
};

/** In Gephi y grows upwards. */
const placesOfGephi: Habit = (keys, rows, program) => {
  const [x, y] = ['x', 'y'].map((name) => keys.find((key) => key.of === 'actors' && key.name === name)?.id);
  if (program !== 'Gephi' || x === undefined || y === undefined) return keys;
  for (const row of rows) {
    const place = [row.values.get(x), row.values.get(y)].map((text) => Number.parseFloat(text ?? ''));
    if (!place.every(Number.isFinite)) continue;
    Object.assign(row, { x: place[0], y: -(place[1] ?? 0) });
    row.values.delete(x);
    row.values.delete(y);
  }
  return keys;
};
