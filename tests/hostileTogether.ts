import { fieldWord, sortOf } from '../src/analysis/together/fieldWords.ts';
import { namedAlike } from '../src/analysis/together/namedAlike.ts';
import { signsOf, soundOf, stemOf } from '../src/analysis/together/nameSigns.ts';
import { areNear, nearTo } from '../src/analysis/together/nearWords.ts';
import { readName } from '../src/analysis/together/readName.ts';
import { isOneSlip, sameName } from '../src/analysis/together/sameName.ts';
import { readProgrammeFile, writeProgrammeFile } from '../src/domain/exercise/programmeFile.ts';

/** Of `hostileFunctions.ts` the part about what several people draw: their programme, and how they name the same. */
export const fedTogether: Readonly<Record<string, (text: string) => unknown>> = {
  readName,
  sameName: (text) => sameName(text, `de ${text}`),
  namedAlike: (text) => namedAlike([text, `${text} Oost`]),
  signsOf: (text) => signsOf(readName(text)),
  isOneSlip: (text) => isOneSlip(text, `${text.slice(0, -1)}x`),
  fieldWord,
  sortOf,
  areNear: (text) => areNear(text, text),
  nearTo,
  soundOf: (text) => soundOf(text.slice(0, 200)),
  stemOf,
  readProgrammeFile: (text) => [readProgrammeFile(text), readProgrammeFile(writeProgrammeFile({ title: text, steps: [] }))],
};
