import type { FoundArea, ReadableAreas } from '../../formats/areaPreview.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import './areaFileExamples.css';

const EXAMPLES = 5;

/** The first neighbourhoods of a file as they would come in, with as many columns as it says something in. */
export const AreaFileExamples = ({ found }: { readonly found: ReadableAreas }) => {
  const { areaFile: t, areas: words, code } = useLanguage();
  const { areas } = found;
  const shown = areas.slice(0, EXAMPLES);
  const number = new Intl.NumberFormat(code);
  const columns: readonly {
    readonly name: string;
    readonly isUsed: boolean;
    readonly look?: string;
    readonly of: (area: FoundArea) => string;
  }[] = [
    { name: t.fields.code, look: 'is-code', isUsed: areas.some((area) => area.code !== ''), of: (area) => area.code },
    { name: t.fields.district, isUsed: areas.some(({ district }) => district !== ''), of: ({ district }) => district },
    {
      name: t.fields.population,
      isUsed: areas.some(({ population }) => population !== null),
      look: 'is-number',
      of: ({ population }) => (population === null ? t.unknownNumber : number.format(population)),
    },
    {
      name: t.outline,
      isUsed: found.system !== null,
      of: ({ outline }) => (outline.length > 0 ? t.hasOutline : t.hasNoOutline),
    },
  ];
  const used = columns.filter(({ isUsed }) => isUsed);
  return (
    <section className="area-examples">
      <h3>{t.examples(shown.length, areas.length)}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.column.area}</th>
            {used.map(({ name, look }) => (
              <th key={name} scope="col" className={look}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((area) => (
            <tr key={area.name}>
              <th scope="row">{area.name}</th>
              {used.map(({ name, look, of }) => (
                <td key={name} className={look}>
                  {of(area)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
