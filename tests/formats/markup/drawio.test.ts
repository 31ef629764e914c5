import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { namesOf, readable, readText, relationsByName } from '../reading.ts';

/** Drawings of draw.io, packed or not, and mark-up that holds no network. */

const read = (text: string) => readable(readText('kaart.drawio', text));
const page = (cells: string, name = 'Pagina 1') =>
  `<diagram name="${name}"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${cells}</root></mxGraphModel></diagram>`;
const file = (...pages: string[]) => `<mxfile host="app.diagrams.net">${pages.join('')}</mxfile>`;
const shape = (id: string, value: string, parent = '1', style = 'rounded=1', x = 0) =>
  `<mxCell id="${id}" value="${value}" style="${style}" vertex="1" parent="${parent}"><mxGeometry x="${x}" width="120" height="60" as="geometry"/></mxCell>`;
const line = (id: string, source: string, target: string, value = '', style = '') =>
  `<mxCell id="${id}" value="${value}" style="${style}" edge="1" parent="1" source="${source}" target="${target}"/>`;
const two = shape('a', 'Imam') + shape('b', 'School', '1', 'ellipse', 300);

describe('draw.io', () => {
  it('gives shapes and the line between them', () => {
    const preview =
      read(`<mxfile host="app.diagrams.net" version="24.0.0"><diagram name="Pagina 1" id="a"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>
<mxCell id="2" value="Wijkagent" style="ellipse" vertex="1" parent="1"><mxGeometry x="40" y="40" width="120" height="60" as="geometry"/></mxCell>
<mxCell id="3" value="Imam" style="ellipse" vertex="1" parent="1"><mxGeometry x="240" y="40" width="120" height="60" as="geometry"/></mxCell>
<mxCell id="4" style="edgeStyle=none" edge="1" parent="1" source="2" target="3"><mxGeometry relative="1" as="geometry"/></mxCell></root></mxGraphModel></diagram></mxfile>`);
    expect([preview.format, ...relationsByName(preview)]).toEqual(['drawio', 'Wijkagent - Imam contact 2']);
  });

  it('opens a page that is packed', () => {
    const inner = /<mxGraphModel.*<\/mxGraphModel>/.exec(page(two + line('l', 'a', 'b', 'spanning')))?.[0] ?? '';
    const packed = deflateSync(new TextEncoder().encode(encodeURIComponent(inner)));
    const text = file(`<diagram>${btoa(String.fromCharCode(...packed))}</diagram>`);
    expect(relationsByName(read(text))).toEqual(['Imam - School tension 2']);
  });

  it('refuses what is no page, and a document type within it', () => {
    expect(readText('a.drawio', file('<diagram>zzz!</diagram>'))).toMatchObject({ readable: false });
    const packed = deflateSync(new TextEncoder().encode(encodeURIComponent('<!DOCTYPE a><mxGraphModel/>')));
    expect(readText('a.drawio', file(`<diagram>${btoa(String.fromCharCode(...packed))}</diagram>`))).toMatchObject({
      code: 'doctypeRefused',
    });
    const bomb = deflateSync(new Uint8Array(70 * 1024 * 1024).fill(65));
    const text = Array.from(bomb, (byte) => String.fromCharCode(byte)).join('');
    expect(readText('a.drawio', file(`<diagram>${btoa(text)}</diagram>`))).toMatchObject({ readable: false });
  });

  it.each([
    ['', 'Imam -> School'],
    ['endArrow=none', 'Imam <-> School'],
    ['endArrow=none;startArrow=classic', 'School -> Imam'],
    ['startArrow=block;endArrow=block', 'Imam <-> School'],
  ])('points with the heads of its lines: %s', (style, tie) => {
    expect(relationsByName(read(file(page(two + line('l', 'a', 'b', 'invloed', style)))))).toEqual([`${tie} influence 2`]);
  });

  it('takes words at a line for its words, and HTML for text', () => {
    const words = shape('w', '&lt;b&gt;spanning&lt;/b&gt;', 'l', 'edgeLabel');
    expect(relationsByName(read(file(page(two + line('l', 'a', 'b') + words))))).toEqual(['Imam - School tension 2']);
  });

  it('leaves out loose lines, captions and shapes without words, and counts them', () => {
    const preview = read(file(page(two + line('l', 'a', '') + shape('t', 'Onze kaart', '1', 'text;html=1') + shape('p', ''))));
    expect(namesOf(preview)).toEqual(['Imam', 'School']);
    expect(preview.notices.map(({ details }) => details.what)).toEqual(['looseLines', 'captions', 'looseTexts']);
  });

  it.each(['swimlane', 'group', 'rounded=0;container=1'])(
    'makes camps of frames, and places within them count from there: %s',
    (style) => {
      const preview = read(file(page(shape('g', 'Voor', '1', style, 1_000) + shape('a', 'Imam', 'g') + shape('b', 'School'))));
      expect(namesOf(preview)).toEqual(['Imam', 'School']);
      expect([...preview.map.camps.values()].map(({ name }) => name)).toEqual(['Voor']);
      const [imam, school] = preview.actors.map(({ id }) => preview.map.positions.get(id)?.x ?? 0);
      expect((imam ?? 0) > (school ?? 0)).toBe(true);
    },
  );

  it('ties a line that ends at a picture to the name beside it', () => {
    const pair = shape('g', '', '1', 'group') + shape('i', '', 'g', 'shape=image') + shape('n', 'Imam', 'g');
    expect(
      relationsByName(read(file(page(pair + shape('b', 'School') + line('l', 'i', 'b') + line('m', 'g', 'b', 'steun'))))),
    ).toEqual(['Imam - School contact 2', 'Imam - School trust 2']);
  });

  it.each(['object', 'UserObject'])('reads what is written with a shape: %s', (wrap) => {
    const cell = `<${wrap} label="%naam%" naam="Imam" kamp="Voor" placeholders="1" id="a"><mxCell vertex="1" parent="1"/></${wrap}>`;
    const preview = read(file(page(cell)));
    expect(namesOf(preview)).toEqual(['Imam']);
    expect(preview.map.camps.size).toBe(1);
  });

  it('reads the first page with shapes, and says that there are more', () => {
    const preview = read(file(page(''), page(two), page(shape('x', 'Ander'))));
    expect(namesOf(preview)).toEqual(['Imam', 'School']);
    expect(preview.notices).toContainEqual({ code: 'partsLeftOut', details: { what: 'pages', count: 1 } });
  });
});

describe('mark-up that holds no network', () => {
  it.each([
    [
      'freeplane',
      `<map version="freeplane 1.11.5">
<node TEXT="Opvang" ID="ID_1"><node TEXT="Voorstanders" ID="ID_2"><node TEXT="Welkomgroep" ID="ID_3"/></node>
<node TEXT="Tegenstanders" ID="ID_4"/></node>
</map>`,
    ],
    ['freeplane', '<map version="1.0.1"><node TEXT="Opvang"/></map>'],
    ['outline', '<?xml version="1.0"?><opml version="2.0"><body><outline text="a"/></body></opml>'],
    ['model', '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"><bpmn:process/></bpmn:definitions>'],
    ['model', '<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/"><name>a</name></model>'],
    ['drawing', '<?xml version="1.0"?><VisioDocument xmlns="http://schemas.microsoft.com/visio/2003/core"/>'],
    ['googleEarth', '<kml xmlns="http://www.opengis.net/kml/2.2"><Document/></kml>'],
    ['picture', '<svg xmlns="http://www.w3.org/2000/svg"><text>Imam</text></svg>'],
    ['html', '<html><body><table><tr><td>Imam</td></tr></table></body></html>'],
    ['markup', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>'],
    ['document', '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'],
  ])('is refused as %s', (looksLike, text) => {
    expect(readText('a.xml', text)).toMatchObject({ readable: false, code: 'looksLikeOther', details: { looksLike } });
  });
});
