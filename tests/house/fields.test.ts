import { describe, expect, test } from 'vitest';
import { filesUnder, readSource } from './sourceFiles.ts';

/** What one types in may be lost only here, and for this reason. */
const FLEETING: Readonly<Record<string, string>> = {
  'src/ui/access/AccessDialog.tsx': 'a name that somebody asks about should stand nowhere else',
  'src/ui/areas/AreasView.tsx': 'finds, and changes nothing',
  'src/ui/compare/timeLine/AskedDay.tsx': 'holds the day of the form around it',
  'src/ui/compare/timeLine/OlderMapDialog.tsx': 'proposed by the map or file that was chosen, which a reload lets go of, too',
  'src/ui/compare/who/Counterpart.tsx': 'finds, and changes nothing',
  'src/ui/controls/TextInput.tsx': 'holds what whoever shows it keeps',
  'src/ui/controls/TextField.tsx': 'holds what whoever shows it keeps',
  'src/ui/controls/DayField.tsx': 'holds what whoever shows it keeps',
  'src/ui/envelope/LinkOut.tsx': 'shows what was made, and takes nothing',
  'src/ui/envelope/PassphraseField.tsx': 'a passphrase should stand nowhere else, least of all beside what it closes',
  'src/ui/exercise/ProgrammeText.tsx': 'is kept with the programme at every letter, or says why it is not',
  'src/ui/filePreview/StrengthParts.tsx': 'puts right a file that is not on the map yet, which a reload lets go of, too',
  'src/ui/panels/EraseSomeoneDialog.tsx': 'finds, and a name to be erased should stand nowhere else',
  'src/ui/controls/table/TableFilter.tsx': 'finds, and changes nothing',
  'src/ui/shell/UnkeptTexts.tsx': 'shows what is kept already',
  'src/ui/panels/ActorNameInput.tsx': 'holds the text of the form around it',
  'src/ui/pasted/BadLines.tsx': 'holds lines that the desk keeps as a draft',
  'src/ui/pasted/PastedListDialog.tsx': 'holds a list that the desk keeps as a draft',
  'src/ui/together/who/WhoList.tsx': 'finds, and changes nothing',
  'src/ui/together/bring/AboutJointMap.tsx': 'proposed by the maps that were brought, which a reload lets go of, too',
  'src/ui/together/bring/BroughtList.tsx': 'names maps that were brought, which a reload lets go of, too',
  'src/ui/canvas/NameField.tsx': 'is kept as the actor itself by whatever takes the field away',
};
/** Every way to type something in. A `CommittedField` or `CommittedDay` is none of them: what one types there is kept by it. */
const FIELDS = /<(?:input|textarea|TextInput|TextArea|TextField|DayField|ActorNameInput)\b[\s\S]*?(?:\/>|<\/)/g;
const isTypedIn = (tag: string): boolean => !/^<input\b[\s\S]*type="(?:checkbox|radio|range|file)"/.test(tag);
const KEEPS = /\buse(?:CommittedText|Draft|KeptText|KeptAnswers)\(/;

const files = filesUnder('src/ui', /\.tsx$/)
  .map((path) => readSource(path))
  .filter(({ text }) => [...text.matchAll(FIELDS)].some(([tag]) => isTypedIn(tag)));

describe('What is typed is kept, whatever ends the page', () => {
  test('in every field: it is committed while typing, or a draft, or rightly fleeting', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter(({ path, text }) => !KEEPS.test(text) && !(path in FLEETING)).map(({ path }) => path)).toEqual([]);
  });

  test('and no field cuts what is pasted short: what is too long is refused, with the reason', () => {
    expect(filesUnder('src/ui', /\.tsx$/).filter((path) => /\bmaxLength\b/.test(readSource(path).text))).toEqual([]);
  });

  test('and no field is called fleeting that is kept, or not there', () => {
    const fleeting = Object.keys(FLEETING);
    expect(fleeting.filter((path) => !files.some((file) => file.path === path && !KEEPS.test(file.text)))).toEqual([]);
  });
});
