import type { ActorMap } from '../../domain/actorMap.ts';
import type { Finding } from '../../domain/finding.ts';
import { type Block, plain } from '../../formats/write/reportDocument.ts';
import { shortDay } from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';

/** What the writer added: findings as a list, actions as a table of what, who and when. Nothing where nothing may be seen of them. */
export const findingBlocks = ({ findings }: ActorMap, { report: t, code }: Language): Block[] => {
  const seen = [...findings.values()].filter(({ text }) => text.trim() !== '');
  const of = (kind: Finding['kind']) => seen.filter((one) => one.kind === kind);
  const when = (one: Finding) => (one.when ? shortDay(one.when, code) : '');
  const [found, actions] = [of('finding'), of('action')];
  return [
    ...(found.length > 0
      ? [
          { is: 'heading' as const, text: t.findings.heading },
          {
            is: 'list' as const,
            items: found.map((one) => plain([one.text, t.findings.said(one.by, when(one))].filter(Boolean).join(' '))),
          },
        ]
      : []),
    ...(actions.length > 0
      ? [
          { is: 'heading' as const, text: t.actions.heading },
          {
            is: 'table' as const,
            caption: t.actions.heading,
            columns: [
              { heading: t.actions.what, wide: 16 },
              { heading: t.actions.who, wide: 8 },
              { heading: t.actions.when, wide: 6 },
            ],
            rows: actions.map((one) => ({
              cells: [[plain(one.text)], [plain(one.by || '–')], [plain(one.when ? t.actions.before(when(one)) : '–')]],
            })),
          },
        ]
      : []),
  ];
};
