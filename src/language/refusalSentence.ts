import type { Refusal, RefusalCode } from '../domain/outcome.ts';
import type { FirstLanguage } from './language.ts';

/** The sentence for a refused edit. A code that is not an edit's gets the general one. */
export const refusalSentence = (t: FirstLanguage, { code, details }: Refusal<string>): string => {
  const text = (key: string) => String(details[key] ?? '');
  const most = Number(details['most'] ?? 0);
  const status = (key: string) => t.words.status[details[key] as keyof typeof t.words.status];
  const said = t.refusals;
  switch (code as RefusalCode) {
    case 'nameTooLong':
    case 'noteTooLong':
    case 'tooManyActors':
    case 'tooManyRelations':
      return said[code as 'nameTooLong'](most);
    case 'nameTaken':
    case 'relationToItself':
      return said[code as 'nameTaken'](text('name'));
    case 'relationExists':
      return said.relationExists(
        text('from'),
        text('to'),
        t.words.relationType[details['type'] as keyof typeof t.words.relationType],
      );
    case 'statusTooEarly':
      return said.statusTooEarly(text('name'), status('status'), text('since'), Number(details['others']));
    case 'statusNeedsDay':
      return said.statusNeedsDay(text('name'), status('now'), status('status'), text('since'));
    default: {
      const sentence = Object.hasOwn(said, code) ? said[code as keyof typeof said] : said.unexpected;
      return typeof sentence === 'string' ? sentence : said.unexpected;
    }
  }
};
