import { describe, expect, it } from 'vitest';
import { namesOf, noticeCodes, readable, readText, relationsByName } from '../reading.ts';

/** GraphML as each program writes it, in short. */

const read = (text: string) => readable(readText('net.graphml', text));
const graphml = (body: string, keys = '', edges = 'undirected') =>
  `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys}<graph edgedefault="${edges}">${body}</graph></graphml>`;
const key = (id: string, of: string, name: string, inner = '') =>
  `<key id="${id}" for="${of}" attr.name="${name}">${inner}</key>`;
const two = '<node id="Imam"/><node id="School"/>';
const campsOf = (preview: ReturnType<typeof read>) =>
  preview.actors.map(({ camp }) => (camp === null || camp === 'none' ? camp : preview.map.camps.get(camp)?.name));

describe('what holds when nothing is said', () => {
  it('is taken of nodes and edges', () => {
    const preview = read(`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
 <key id="d0" for="node" attr.name="kamp" attr.type="string"><default>Voor</default></key>
 <key id="d1" for="edge" attr.name="soort" attr.type="string"><default>spanning</default></key>
 <key id="d2" for="edge" attr.name="sterkte" attr.type="int"><default>3</default></key>
 <key id="d3" for="node" attr.name="naam" attr.type="string"/>
 <graph id="G" edgedefault="undirected">
  <node id="n0"><data key="d3">Welkomgroep</data></node>
  <node id="n1"><data key="d3">Bezorgde buren</data><data key="d0">Tegen</data></node>
  <node id="n2"><data key="d3">Kerkgebouw</data></node>
  <edge source="n0" target="n1"/>
  <edge source="n0" target="n2"><data key="d1">samenwerking</data><data key="d2">1</data></edge>
 </graph>
</graphml>`);
    expect(relationsByName(preview)).toEqual([
      'Welkomgroep - Bezorgde buren tension 3',
      'Welkomgroep - Kerkgebouw cooperation 1',
    ]);
    expect(campsOf(preview)).toEqual(['Voor', 'Tegen', 'Voor']);
  });

  it.each([
    ['undirected', '', '<->'],
    ['directed', '', '->'],
    ['undirected', 'directed="true"', '->'],
    ['directed', 'directed="false"', '<->'],
    ['undirected', 'directed="1"', '->'],
  ])('is the direction: %s %s', (edges, said, sign) => {
    const edge = `<edge source="Imam" target="School" ${said}><data key="t">invloed</data></edge>`;
    expect(relationsByName(read(graphml(two + edge, key('t', 'edge', 'soort'), edges)))).toEqual([
      `Imam ${sign} School influence 2`,
    ]);
  });
});

describe('keys', () => {
  it.each([
    ['for all', key('k', 'all', 'label')],
    ['for nobody in particular', '<key id="k" attr.name="label"/>'],
    ['without a name of its own', '<key id="label" for="node"/>'.replace('label', 'naam')],
    ['declared behind', ''],
  ])('give names: %s', (_, keys) => {
    const id = keys.includes('naam') ? 'naam' : 'k';
    const body = `<node id="n0"><data key="${id}">Imam</data></node><node id="n1"/>`;
    const text =
      keys === '' ? graphml(body).replace('</graphml>', `${key('k', 'node', 'label')}</graphml>`) : graphml(body, keys);
    expect(namesOf(read(text))).toEqual(['Imam', 'n1']);
  });

  it('of nodes and of edges may have one name, and of two with one name the first goes first', () => {
    const keys = key('a', 'node', 'label') + key('b', 'edge', 'label') + key('c', 'node', 'label');
    const body = `<node id="1"><data key="c">B</data></node><node id="2"><data key="a">A</data><data key="c">Z</data></node><edge source="1" target="2"><data key="b">steun</data></edge>`;
    expect(relationsByName(read(graphml(body, keys)))).toEqual(['B - A trust 2']);
  });

  it.each(['label', 'name', 'title', 'naam', 'Naam'])('called %s name', (name) => {
    expect(namesOf(read(graphml('<node id="x1"><data key="d">Imam</data></node>', key('d', 'node', name))))).toEqual(['Imam']);
  });

  it.each([
    ['CDATA', '<![CDATA[Zorg & Welzijn <Noord>]]>', 'Zorg & Welzijn <Noord>'],
    ['entities', 'Zorg &amp; Welzijn &#233;&#xe9;n', 'Zorg & Welzijn één'],
    ['XHTML', '<p xmlns="http://www.w3.org/1999/xhtml"><b>Zorg</b> en<br/>Welzijn</p>', 'Zorg en Welzijn'],
    ['HTML in text', '&lt;b&gt;Zorg&lt;/b&gt; en Welzijn', 'Zorg en Welzijn'],
    ['white space', '\n   Zorg\n   en Welzijn\n', 'Zorg en Welzijn'],
  ])('hold text: %s', (_, content, name) => {
    expect(namesOf(read(graphml(`<node id="n"><data key="d">${content}</data></node>`, key('d', 'node', 'naam'))))).toEqual([
      name,
    ]);
  });
});

describe('the file itself', () => {
  const body = `${two}<edge source="Imam" target="School"/>`;
  it.each([
    [
      'prefixed',
      graphml(body)
        .replace(/<(\/?)(\w)/g, '<$1g:$2')
        .replace('xmlns=', 'xmlns:g='),
    ],
    [
      'prefixed without saying so',
      graphml(body)
        .replace(/<(\/?)(\w)/g, '<$1g:$2')
        .replace(/ xmlns="[^"]*"/, ''),
    ],
    ['without name space', graphml(body).replace(/ xmlns="[^"]*"/, '')],
    ['with remarks', `<!-- <node id="x"/> -->\n${graphml(body)}`],
    ['saying UTF-16 in UTF-8', `<?xml version="1.0" encoding="UTF-16"?>${graphml(body)}`],
  ])('may be %s', (_, text) => {
    expect(relationsByName(read(text))).toEqual(['Imam - School contact 2']);
  });

  it('may be UTF-16', () => {
    const text = `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${graphml(body)}`;
    const bytes = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
    expect(namesOf(readable(readText('net.graphml', bytes)))).toEqual(['Imam', 'School']);
  });

  it('gives its first network, and says that there are more', () => {
    const preview = read(graphml(two).replace('</graphml>', '<graph><node id="Imam"/></graph></graphml>'));
    expect(namesOf(preview)).toEqual(['Imam', 'School']);
    expect(preview.notices).toContainEqual({ code: 'partsLeftOut', details: { what: 'graphs', count: 1 } });
  });

  it('gives of edges between many those between two, and says how many are left out', () => {
    const ends = (...names: string[]) => `<hyperedge>${names.map((name) => `<endpoint node="${name}"/>`).join('')}</hyperedge>`;
    const preview = read(graphml(`${two}<node id="Kerk"/>${ends('Imam', 'School')}${ends('Imam', 'School', 'Kerk')}`));
    expect(relationsByName(preview)).toEqual(['Imam - School contact 2']);
    expect(preview.notices).toContainEqual({ code: 'partsLeftOut', details: { what: 'hyperedges', count: 1 } });
  });
});

describe('yEd', () => {
  it('gives names without mark-up, the group once by its open form, and relations by their words', () => {
    const preview = read(`<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d10" yfiles.type="edgegraphics"/>
<graph edgedefault="directed" id="G">
<node id="n0"><data key="d6"><y:ShapeNode><y:Geometry height="60" width="120" x="0" y="0"/><y:NodeLabel>&lt;html&gt;&lt;b&gt;Bestuur&lt;/b&gt;&lt;br&gt;buurthuis &amp;amp; keuken&lt;/html&gt;</y:NodeLabel></y:ShapeNode></data></node>
<node id="n1" yfiles.foldertype="folder"><data key="d6"><y:ProxyAutoBoundsNode><y:Realizers active="1">
<y:GroupNode><y:Geometry height="300" width="500" x="1000" y="1000"/><y:NodeLabel>Noord (open)</y:NodeLabel></y:GroupNode>
<y:GroupNode><y:Geometry height="50" width="50" x="400" y="0"/><y:NodeLabel>Noord</y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>
<graph edgedefault="directed" id="n1:"><node id="n1::n0"><port name="N"/><data key="d6"><y:ShapeNode><y:Geometry height="30" width="90" x="1100" y="1100"/><y:NodeLabel>Wijkagent
Noord</y:NodeLabel></y:ShapeNode></data></node></graph></node>
<edge id="e0" source="n0" target="n1::n0" targetport="N"><data key="d10"><y:PolyLineEdge><y:Arrows source="none" target="standard"/><y:EdgeLabel>&lt;html&gt;spanning&lt;/html&gt;</y:EdgeLabel></y:PolyLineEdge></data></edge>
<edge id="e1" source="n0" target="n1"><data key="d10"><y:PolyLineEdge><y:Arrows source="none" target="none"/></y:PolyLineEdge></data></edge>
</graph></graphml>`);
    expect(preview.program).toBe('yEd');
    expect(namesOf(preview)).toEqual(['Bestuur buurthuis & keuken', 'Wijkagent Noord']);
    expect(campsOf(preview)).toEqual([null, 'Noord (open)']);
    expect(relationsByName(preview)).toEqual(['Bestuur buurthuis & keuken - Wijkagent Noord tension 2']);
    expect(noticeCodes(preview)).toEqual(expect.arrayContaining(['groupsAsCamps', 'groupRelations', 'partsLeftOut']));
  });

  const yed = (edge: string, group = '') =>
    graphml(
      `<node id="n0"><data key="d"><y:ShapeNode><y:NodeLabel>Imam</y:NodeLabel><y:NodeLabel>sinds 2019</y:NodeLabel></y:ShapeNode></data></node><node id="n1"><data key="d"><y:ShapeNode><y:NodeLabel>School</y:NodeLabel></y:ShapeNode></data></node>${group}<edge source="n0" target="n1"><data key="e"><y:PolyLineEdge>${edge}<y:EdgeLabel>invloed</y:EdgeLabel></y:PolyLineEdge></data></edge>`,
      '<key id="d" for="node" yfiles.type="nodegraphics"/><key id="e" for="edge" yfiles.type="edgegraphics"/>',
      'directed',
    );
  it.each([
    ['none', 'standard', 'Imam -> School'],
    ['standard', 'none', 'School -> Imam'],
    ['standard', 'delta', 'Imam <-> School'],
    ['none', 'none', 'Imam <-> School'],
  ])('points with the heads of its lines: %s to %s', (source, target, tie) => {
    expect(relationsByName(read(yed(`<y:Arrows source="${source}" target="${target}"/>`)))).toEqual([`${tie} influence 2`]);
  });
  it('keeps further words at a shape as a note', () => {
    expect(read(yed('')).actors[0]?.note).toBe('sinds 2019');
  });
  it('leaves out an empty group', () => {
    const group =
      '<node id="g" yfiles.foldertype="group"><data key="d"><y:GroupNode><y:NodeLabel>Leeg</y:NodeLabel></y:GroupNode></data><graph/></node>';
    const preview = read(yed('', group));
    expect(namesOf(preview)).toEqual(['Imam', 'School']);
    expect(noticeCodes(preview)).toContain('groupsLeftOut');
  });
});

describe('groups', () => {
  const group = (id: string, inner: string, naam = '') => `<node id="${id}">${naam}<graph>${inner}</graph></node>`;
  it('within one group around all are the camps', () => {
    const preview = read(graphml(group('Wijk', group('Voor', '<node id="a"/>') + group('Tegen', '<node id="b"/>'))));
    expect(namesOf(preview)).toEqual(['a', 'b']);
    expect(campsOf(preview)).toEqual(['Voor', 'Tegen']);
  });
  it('are left out and said where the file has camps of its own', () => {
    const body = group('Noord', '<node id="a"><data key="k">Voor</data></node>') + group('Zuid', '<node id="b"/>');
    const preview = read(graphml(body, key('k', 'node', 'kamp')));
    expect(campsOf(preview)).toEqual(['Voor', null]);
    expect(preview.notices).toContainEqual({ code: 'groupsLeftOut', details: { name: 'Noord', count: 2 } });
  });
});

describe('single programs', () => {
  it('Neo4j: names from titles, what somebody is from labels', () => {
    const preview = read(`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="titel_veld" for="node" attr.name="title"/>
<key id="labels" for="node" attr.name="labels"/>
<key id="label" for="edge" attr.name="label"/>
<graph id="G" edgedefault="directed">
<node id="n1" labels=":Organisatie"><data key="labels">:Organisatie</data><data key="titel_veld">Wijkteam Noord</data></node>
<node id="n2" labels=":Organisatie"><data key="labels">:Organisatie</data><data key="titel_veld">Bestuur buurthuis</data></node>
<edge id="e1" source="n1" target="n2" label="SAMENWERKT"><data key="label">SAMENWERKT</data></edge>
</graph></graphml>`);
    expect(namesOf(preview)).toEqual(['Wijkteam Noord', 'Bestuur buurthuis']);
    expect(preview.actors.map(({ kind }) => kind)).toEqual(['organisation', 'organisation']);
  });

  it('Network Canvas: kinds, options in one column, and nothing of who was interviewed', () => {
    const keys =
      key('label', 'all', 'label') +
      key('networkCanvasType', 'all', 'networkCanvasType') +
      key('networkCanvasUUID', 'all', 'networkCanvasUUID') +
      key('v1', 'node', 'kamp_Voor') +
      key('v2', 'node', 'kamp_Tegen');
    const node = (id: string, name: string, voor: boolean) =>
      `<node id="${id}"><data key="networkCanvasType">Person</data><data key="label">${name}</data><data key="v1">${voor}</data><data key="v2">${!voor}</data></node>`;
    const body = `<data key="networkCanvasUUID">6f</data>${node('1', 'Imam', true)}${node('2', 'Coach', false)}<edge source="1" target="2"><data key="networkCanvasType">conflict</data></edge>`;
    const preview = read(graphml(body, keys));
    expect(relationsByName(preview)).toEqual(['Imam - Coach tension 2']);
    expect(campsOf(preview)).toEqual(['Voor', 'Tegen']);
    expect(preview.notices).toContainEqual({ code: 'partsLeftOut', details: { what: 'ego', count: 1 } });
  });

  it('Gephi: places upright', () => {
    const keys =
      key('label', 'node', 'label') + key('edgelabel', 'edge', 'Edge Label') + key('x', 'node', 'x') + key('y', 'node', 'y');
    const node = (id: string, y: number) => `<node id="${id}"><data key="x">0</data><data key="y">${y}</data></node>`;
    const preview = read(graphml(node('boven', 300) + node('onder', -300), keys));
    const [high, low] = preview.actors.map(({ id }) => preview.map.positions.get(id)?.y ?? 0);
    expect(high).toBeLessThan(low ?? 0);
  });

  it.each([
    ['igraph', key('v_name', 'node', 'name') + key('e_weight', 'edge', 'weight'), 'v_name'],
    ['Cytoscape', key('name', 'node', 'name') + key('SUID', 'node', 'SUID'), 'name'],
    ['NodeXL', key('V-Label', 'node', 'Label'), 'V-Label'],
  ])('%s: names', (_, keys, id) => {
    expect(namesOf(read(graphml(`<node id="n0"><data key="${id}">Imam</data></node>`, keys)))).toEqual(['Imam']);
  });
});
