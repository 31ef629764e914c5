import { fieldWord, sortOf } from '../src/analysis/together/fieldWords.ts';
import { isOneSlip } from '../src/analysis/together/matchAlike.ts';
import { namedAlike } from '../src/analysis/together/namedAlike.ts';
import { signsOf, soundOf, stemOf } from '../src/analysis/together/nameSigns.ts';
import { areNear, nearTo } from '../src/analysis/together/nearWords.ts';
import { shortened } from '../src/analysis/together/phrases.ts';
import { readName } from '../src/analysis/together/readName.ts';
import { sameName } from '../src/analysis/together/sameName.ts';
import { mayBeOneName, otherNamesOf } from '../src/analysis/together/shortNames.ts';
import * as writtenAlike from '../src/analysis/together/writtenAlike.ts';
import { wholeNames } from '../src/domain/access/wholeNames.ts';
import { readProgrammeFile, writeProgrammeFile } from '../src/domain/exercise/programmeFile.ts';
import type { IsoDate, MapId, Moment } from '../src/domain/identifiers.ts';
import { idFrom } from '../src/domain/together/idFrom.ts';
import { makeContribution } from '../src/domain/together/makeContribution.ts';
import { isNumberedActor, isNumberedArea, isNumberedCamp, isPersonNumber } from '../src/domain/together/numbered.ts';
import { talkedAboutId } from '../src/domain/together/talkedAbout.ts';
import { checksum } from '../src/formats/checksum.ts';
import { toBase45 } from '../src/formats/envelope/base45.ts';
import { toBase64 } from '../src/formats/envelope/base64.ts';
import { codesOf, waysToDivide } from '../src/formats/envelope/codes.ts';
import { isHandedOver } from '../src/formats/envelope/isHandedOver.ts';
import { isSealed } from '../src/formats/envelope/isSealed.ts';
import { lettersOf } from '../src/formats/envelope/link.ts';
import { openEnvelope } from '../src/formats/envelope/openEnvelope.ts';
import { isPacked, unpackEnvelope } from '../src/formats/envelope/packEnvelope.ts';
import { steadyMapId } from '../src/formats/envelope/steadyMapId.ts';
import { photoKind } from '../src/formats/photoKind.ts';
import { nl } from '../src/language/nl.ts';
import { handedFileName } from '../src/ui/envelope/handedFileName.ts';
import { handedName } from '../src/ui/handover/handedName.ts';
import { fedColouring } from './hostileColouring.ts';
import { fedNetwork } from './hostileNetwork.ts';
import { mapOf } from './maps/smallMaps.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
/** As an envelope begins, with the text behind it. */
const packed = (text: string) => bytesOf(`SK\u0001${text}`);
/** As the photos begin that are known, with the text behind it. */
const photos = [[0xff, 0xd8, 0xff, 0xe0], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], [...bytesOf('RIFF0000WEBPVP8 ')]];

const photo = (begin: readonly number[], rest: Uint8Array) => {
  const bytes = new Uint8Array(begin.length + rest.length);
  bytes.set(begin);
  bytes.set(rest, begin.length);
  return bytes;
};

/** Of `hostileFunctions.ts` the part about what several people draw: their programme, and how they name the same. */
export const fedTogether: Readonly<Record<string, (text: string) => unknown>> = {
  ...fedColouring,
  ...fedNetwork,
  wholeNames: (text) => wholeNames([[text, 1]])(text, String, String),
  readName,
  sameName: (text) => sameName(text, `de ${text}`),
  namedAlike: (text) => namedAlike([text, `${text} Oost`]),
  signsOf: (text) => signsOf(readName(text)),
  shortened,
  mayBeOneName: (text) => mayBeOneName(text, `${text}je`),
  otherNamesOf,
  heardAs: (text) => writtenAlike.heardAs(text.slice(0, 200)),
  consonantsOf: writtenAlike.consonantsOf,
  isGivenName: writtenAlike.isGivenName,
  bonesOf: (text) => writtenAlike.bonesOf(text.slice(0, 200)),
  soundsAlike: (text) => writtenAlike.soundsAlike(text.slice(0, 200), `${text.slice(0, 200)}z`),
  leavesOutVowels: (text) => writtenAlike.leavesOutVowels(text, `${text}a`),
  isSlipInside: (text) => writtenAlike.isSlipInside(text, `${text.slice(0, -2)}x${text.slice(-2)}`),
  areGivenNames: (text) => writtenAlike.areGivenNames(text, text),
  areFamilyNames: (text) => writtenAlike.areFamilyNames(text, text),
  areBonesAlike: (text) => writtenAlike.areBonesAlike(text.slice(0, 200), `${text.slice(0, 199)}a`),
  isSurelyHeard: (text) => writtenAlike.isSurelyHeard(text.slice(0, 200), `${text.slice(0, 200)}z`, 9),
  isOneSlip: (text) => isOneSlip(text, `${text.slice(0, -1)}x`),
  fieldWord,
  sortOf,
  areNear: (text) => areNear(text, text),
  nearTo,
  soundOf: (text) => soundOf(text.slice(0, 200)),
  stemOf,
  isPersonNumber: (text) => isPersonNumber(text),
  steadyMapId: (text) => steadyMapId(text as MapId),
  idFrom: (text) => idFrom('c', [text, text]),
  makeContribution: (text) =>
    makeContribution(mapOf([text]), { label: text, mayBeNamed: true, on: '2026-11-29' as IsoDate, at: '' as Moment }),
  isNumberedActor,
  isNumberedCamp,
  isNumberedArea: (text) => isNumberedArea({ name: text, code: '' }),
  talkedAboutId: (text) => talkedAboutId(text, [text, 'a']),
  checksum: (text) => checksum(bytesOf(text)),
  toBase45: (text) => toBase45(bytesOf(text)),
  toBase64: (text) => toBase64(bytesOf(text)),
  codesOf: (text) => [codesOf(bytesOf(text)), codesOf(bytesOf(text), 'small')],
  waysToDivide: (text) => waysToDivide(bytesOf(text)),
  handedFileName: (text) =>
    handedFileName({ title: text, level: 'none', label: text, at: new Date(0), mark: text }, nl.redaction),
  isHandedOver: (text) => isHandedOver(bytesOf(text)),
  isSealed: (text) => isSealed(bytesOf(text)),
  lettersOf: (text) => lettersOf(bytesOf(text)),
  openEnvelope: (text) => [bytesOf(text), packed(text)].map((bytes) => openEnvelope(bytes, '2026-11-29' as IsoDate, () => 'a')),
  isPacked: (text) => isPacked(packed(text)),
  unpackEnvelope: (text) => unpackEnvelope(packed(text)),
  photoKind: (text) => photos.map((begin) => photoKind(photo(begin, bytesOf(text)))),
  readProgrammeFile: (text) => [readProgrammeFile(text), readProgrammeFile(writeProgrammeFile({ title: text, steps: [] }))],
  handedName: (text) => handedName(text, 'none', '2026-11-29' as never, 'nl'),
};
