import type { Programme } from '../../domain/exercise/programme.ts';
import { type Block, plain, type ReportDocument } from '../../formats/write/reportDocument.ts';
import { dayInWords } from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';

/** The instruction for who takes part, on one page: what is asked, step by step, and how one draws. `issue` may be empty. */
export const instructionSheet = (programme: Programme, issue: string, day: string, language: Language): ReportDocument => {
  const { exercise: t, code } = language;
  const asked: Block[] =
    issue === ''
      ? []
      : [
          { is: 'heading', text: t.paper.issue },
          { is: 'paragraph', runs: plain(issue), look: 'lead' },
        ];
  return {
    code,
    title: t.paper.title,
    running: [t.paper.title, programme.title, dayInWords(day, code)],
    onePage: 'usual',
    headline: programme.title,
    blocks: [
      { is: 'paragraph', runs: plain(t.paper.lead), look: 'lead' },
      ...asked,
      { is: 'heading', text: t.paper.steps },
      {
        is: 'table',
        caption: t.paper.steps,
        columns: [
          { heading: t.paper.step, wide: 9 },
          { heading: t.edit.text, wide: 21 },
        ],
        rows: programme.steps.flatMap(({ title, minutes, questions }) =>
          questions.map(({ text, instruction }, turn) => ({
            cells: [
              turn === 0 ? [[{ text: title, strong: true as const }], plain(t.minutes(minutes))] : [],
              [[{ text, strong: true as const }, { text: ` ${instruction}` }]],
            ],
          })),
        ),
      },
      { is: 'heading', text: t.paper.drawing },
      { is: 'list', items: t.paper.how.map(plain) },
      { is: 'paragraph', runs: plain(t.paper.seen), look: 'note' },
    ],
    colophon: [],
  };
};
