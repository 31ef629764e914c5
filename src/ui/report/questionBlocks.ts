import { propertiesOf } from '../../domain/actorMap.ts';
import { KEY_QUESTION_IDS, KEY_QUESTIONS } from '../../domain/network/keyQuestions.ts';
import { PHASES } from '../../domain/networkAgreements.ts';
import { type Block, plain } from '../../formats/write/reportDocument.ts';
import { shortDay } from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';
import type { YearGround } from './yearGround.ts';

/** How far the hoofdvragen are, a box a question; what was answered, as far as it may be seen, and what is open. */
export const questionBlocks = (
  { map, answered }: Pick<YearGround, 'map' | 'answered'>,
  { keyQuestions: t, words, code }: Language,
): Block[] => {
  const many = words.keyFigureTermMany[propertiesOf(map).keyFigureTerm];
  const seen = KEY_QUESTION_IDS.flatMap((id) => {
    const answer = map.answers.get(id);
    return answered.has(id) && answer && answer.text.trim() !== '' ? [answer] : [];
  });
  const hidden = answered.size - seen.length;
  const open = KEY_QUESTION_IDS.filter((id) => !answered.has(id));
  return [
    { is: 'heading', text: t.report.heading },
    { is: 'paragraph', runs: plain(t.report.lead(answered.size, KEY_QUESTION_IDS.length)) },
    {
      is: 'units',
      rows: PHASES.map((phase) => {
        const ids = KEY_QUESTIONS[phase];
        const filled = ids.filter((id) => answered.has(id)).length;
        return { label: t.phase[phase], filled, of: ids.length, said: t.progress(filled, ids.length) };
      }),
    },
    ...(seen.length > 0
      ? [
          {
            is: 'table' as const,
            caption: t.report.answered,
            columns: [
              { heading: t.report.columns.question, wide: 11 },
              { heading: t.report.columns.answer, wide: 15 },
              { heading: t.report.columns.who, wide: 6 },
              { heading: t.report.columns.when, wide: 5 },
            ],
            rows: seen.map(({ id, text, by, when }) => ({
              cells: [
                [plain(t.question(id, many))],
                text
                  .split(/\r?\n/)
                  .filter((line) => line.trim() !== '')
                  .map(plain),
                [plain(by || '–')],
                [plain(when ? shortDay(when, code) : '–')],
              ],
            })),
          },
        ]
      : []),
    ...(hidden > 0 ? [{ is: 'paragraph' as const, runs: plain(t.report.hidden(hidden)), look: 'note' as const }] : []),
    ...(open.length > 0 && answered.size > 0
      ? [
          { is: 'paragraph' as const, runs: [{ text: t.report.open, strong: true as const }] },
          { is: 'list' as const, items: open.map((id) => plain(t.question(id, many))), isBeside: true as const },
        ]
      : []),
  ];
};
