import { access } from './nl/access.ts';
import { afterEvent } from './nl/afterEvent.ts';
import { agreed } from './nl/agreed.ts';
import { answers } from './nl/answers.ts';
import { areaFile } from './nl/areaFile.ts';
import { areas } from './nl/areas.ts';
import { attention } from './nl/attention.ts';
import { beside } from './nl/beside.ts';
import { canvas } from './nl/canvas.ts';
import { changeKinds } from './nl/changeKinds.ts';
import { colouring } from './nl/colouring.ts';
import { compare } from './nl/compare.ts';
import { comparison } from './nl/comparison.ts';
import { comparisonParts } from './nl/comparisonParts.ts';
import { comparisonPicture } from './nl/comparisonPicture.ts';
import { course } from './nl/course.ts';
import { coverage } from './nl/coverage.ts';
import { envelope } from './nl/envelope.ts';
import { exercise } from './nl/exercise.ts';
import { experts } from './nl/experts.ts';
import { filePreview } from './nl/filePreview.ts';
import { formats } from './nl/formats.ts';
import { frozen } from './nl/frozen.ts';
import { gaps } from './nl/gaps.ts';
import { handover } from './nl/handover.ts';
import { heard } from './nl/heard.ts';
import { inShort } from './nl/inShort.ts';
import { insight } from './nl/insight.ts';
import { keeping } from './nl/keeping.ts';
import { keyQuestions } from './nl/keyQuestions.ts';
import { layingTogether } from './nl/layingTogether.ts';
import { merging } from './nl/merging.ts';
import { network } from './nl/network.ts';
import { networkFigures } from './nl/networkFigures.ts';
import { networkYear } from './nl/networkYear.ts';
import { openAbout } from './nl/openAbout.ts';
import { panels } from './nl/panels.ts';
import { paper } from './nl/paper.ts';
import { pasted } from './nl/pasted.ts';
import { presentation } from './nl/presentation.ts';
import { print } from './nl/print.ts';
import { programmes } from './nl/programmes.ts';
import { redaction } from './nl/redaction.ts';
import { report } from './nl/report.ts';
import { table } from './nl/table.ts';
import { timeLine } from './nl/timeLine.ts';
import { variants } from './nl/variants.ts';
import { whoIsWho } from './nl/whoIsWho.ts';
import { whoOnJoint } from './nl/whoOnJoint.ts';
import { workshop } from './nl/workshop.ts';
import { nlFirst } from './nlFirst.ts';

export const nl = {
  ...nlFirst,
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
  openAbout,
  panels,
  paper,
  pasted,
  table,
  variants,
};
