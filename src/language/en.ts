import { access } from './en/access.ts';
import { afterEvent } from './en/afterEvent.ts';
import { agreed } from './en/agreed.ts';
import { answers } from './en/answers.ts';
import { areaFile } from './en/areaFile.ts';
import { areas } from './en/areas.ts';
import { attention } from './en/attention.ts';
import { beside } from './en/beside.ts';
import { canvas } from './en/canvas.ts';
import { changeKinds } from './en/changeKinds.ts';
import { colouring } from './en/colouring.ts';
import { compare } from './en/compare.ts';
import { comparison } from './en/comparison.ts';
import { comparisonParts } from './en/comparisonParts.ts';
import { comparisonPicture } from './en/comparisonPicture.ts';
import { course } from './en/course.ts';
import { coverage } from './en/coverage.ts';
import { envelope } from './en/envelope.ts';
import { exercise } from './en/exercise.ts';
import { experts } from './en/experts.ts';
import { filePreview } from './en/filePreview.ts';
import { formats } from './en/formats.ts';
import { frozen } from './en/frozen.ts';
import { gaps } from './en/gaps.ts';
import { handover } from './en/handover.ts';
import { heard } from './en/heard.ts';
import { inShort } from './en/inShort.ts';
import { insight } from './en/insight.ts';
import { keeping } from './en/keeping.ts';
import { keyQuestions } from './en/keyQuestions.ts';
import { layingTogether } from './en/layingTogether.ts';
import { library } from './en/library.ts';
import { merging } from './en/merging.ts';
import { network } from './en/network.ts';
import { networkFigures } from './en/networkFigures.ts';
import { networkYear } from './en/networkYear.ts';
import { openAbout } from './en/openAbout.ts';
import { panels } from './en/panels.ts';
import { paper } from './en/paper.ts';
import { pasted } from './en/pasted.ts';
import { presentation } from './en/presentation.ts';
import { print } from './en/print.ts';
import { programmes } from './en/programmes.ts';
import { redaction } from './en/redaction.ts';
import { refusals } from './en/refusals.ts';
import { report } from './en/report.ts';
import { shell } from './en/shell.ts';
import { table } from './en/table.ts';
import { timeLine } from './en/timeLine.ts';
import { variants } from './en/variants.ts';
import { whoIsWho } from './en/whoIsWho.ts';
import { whoOnJoint } from './en/whoOnJoint.ts';
import { words } from './en/words.ts';
import { workshop } from './en/workshop.ts';
import type { nl } from './nl.ts';

export const en: typeof nl = {
  code: 'en' as 'nl' | 'en',
  access,
  afterEvent,
  agreed,
  areaFile,
  answers,
  areas,
  attention,
  beside,
  canvas,
  changeKinds,
  colouring,
  comparisonParts,
  comparisonPicture,
  frozen,
  gaps,
  handover,
  heard,
  presentation,
  print,
  programmes,
  redaction,
  timeLine,
  merging,
  network,
  networkFigures,
  networkYear,
  report,
  whoIsWho,
  whoOnJoint,
  workshop,
  compare,
  comparison,
  course,
  coverage,
  envelope,
  exercise,
  experts,
  filePreview,
  formats,
  inShort,
  insight,
  keeping,
  keyQuestions,
  layingTogether,
  library,
  openAbout,
  panels,
  paper,
  pasted,
  refusals,
  shell,
  table,
  variants,
  words,
};
