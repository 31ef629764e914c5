import { attribute } from '../readXml.ts';
import { readPart } from './readPart.ts';
import { sharedStrings } from './sharedStrings.ts';
import { roomForCells } from './sheetRows.ts';
import { isRefused, type Sheet, type Workbook, type WorkbookRefusal } from './workbook.ts';
import { xlsxSheet } from './xlsxSheet.ts';
import { xlsxStyles } from './xlsxStyles.ts';

/** The sheets of an Excel workbook (ECMA-376, transitional and strict) in the order of their tabs; charts are none. */
export const readXlsx = (parts: ReadonlyMap<string, string>): Workbook | WorkbookRefusal => {
  if (/macroEnabled|macrosheet/i.test(parts.get('[content_types].xml') ?? '')) return { refusal: 'macroWorkbook' };
  const top = relationsOf(parts, '');
  if (isRefused(top)) return top;
  const place = top.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const relations = relationsOf(parts, place);
  if (isRefused(relations)) return relations;
  const part = (type: string) => parts.get(relations.find((relation) => relation.type === type)?.target ?? '');
  const texts = sharedStrings(part('sharedStrings') ?? EMPTY);
  if (isRefused(texts)) return texts;
  const styles = xlsxStyles(part('styles') ?? EMPTY);
  if (isRefused(styles)) return styles;

  const listed: { name: string; isHidden: boolean; id: string }[] = [];
  let startsIn1904 = false;
  const refusal = readPart(place, parts.get(place) ?? '', {
    open: (path, attributes) => {
      const element = path.at(-1);
      if (element === 'workbookPr') startsIn1904 = /^(?:1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      if (element !== 'sheet') return;
      const id = Object.entries(attributes).find(([name]) => /^\w{1,20}:id$/.test(name))?.[1] ?? '';
      const isHidden = (attribute(attributes, 'state') ?? 'visible') !== 'visible';
      listed.push({ name: attribute(attributes, 'name') ?? '', isHidden, id });
    },
  });
  if (refusal) return refusal;
  const surroundings = { texts, styles, startsIn1904, room: roomForCells() };
  const sheets: Sheet[] = [];
  for (const { name, isHidden, id } of listed) {
    const relation = relations.find((other) => other.id === id);
    if (relation && relation.type !== 'worksheet') continue;
    const text = relation && parts.get(relation.target);
    if (text === undefined) return { refusal: 'damagedWorkbook', entry: name };
    const sheet = xlsxSheet(relation?.target ?? '', text, surroundings);
    if (isRefused(sheet)) return sheet;
    sheets.push({ name, isHidden, ...sheet });
  }
  return listed.length > 0 ? { format: 'xlsx', sheets } : { refusal: 'damagedWorkbook' };
};

const EMPTY = '<none/>';

interface PartRelation {
  readonly id: string;
  /** The last word of the address that says what it is. */
  readonly type: string;
  /** A part, as `parts` calls it. */
  readonly target: string;
}

/** Which parts a part says that it is made of. */
const relationsOf = (parts: ReadonlyMap<string, string>, part: string): readonly PartRelation[] | WorkbookRefusal => {
  const cut = part.lastIndexOf('/') + 1;
  const entry = `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
  const relations: PartRelation[] = [];
  const refusal = readPart(entry, parts.get(entry) ?? EMPTY, {
    open: (path, attributes) => {
      if (path.at(-1) !== 'Relationship') return;
      const type = attribute(attributes, 'Type') ?? '';
      const target = attribute(attributes, 'Target') ?? '';
      relations.push({
        id: attribute(attributes, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolved(part.slice(0, cut), target),
      });
    },
  });
  return refusal ?? relations;
};

const resolved = (folder: string, target: string): string => {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).toLowerCase().split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
};
