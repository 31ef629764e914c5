import { expect, test } from 'vitest';
import { inShort } from './jsonFile.ts';

/** JSON of programs with a grammar of their own, in short, each with what it should become. */

test.each([
  [
    'Cytoscape.js, in one list',
    '[{"group":"nodes","data":{"id":"n1","label":"Imam","parent":"p"},"position":{"x":1,"y":2},"classes":"rood"},{"group":"nodes","data":{"id":"n2","label":"School"},"position":{"x":300,"y":2}},{"group":"nodes","data":{"id":"p","label":"Kamp Voor"}},{"group":"edges","data":{"id":"e","source":"n1","target":"n2","label":"conflict"}}]',
    'cytoscape',
    'Imam @Kamp Voor; School',
    'Imam - School tension',
  ],
  [
    'Cytoscape.js, all of it',
    '{"elements":{"nodes":[{"data":{"id":"a","label":"Imam"},"position":{"x":0,"y":0},"group":"nodes","removed":false,"selected":false,"selectable":true,"locked":false,"grabbable":true,"pannable":false,"classes":""},{"data":{"id":"b","label":"School"},"position":{"x":9,"y":9},"group":"nodes","removed":false,"selected":false,"selectable":true,"locked":false,"grabbable":true,"pannable":false,"classes":""}],"edges":[{"data":{"id":"c","source":"a","target":"b","weight":2},"position":{"x":0,"y":0},"group":"edges","removed":false,"selected":false,"selectable":true,"locked":false,"grabbable":true,"pannable":true,"classes":""}]},"style":[{"selector":"node","style":{}}],"data":{},"zoomingEnabled":true,"zoom":1,"pan":{"x":0,"y":0},"boxSelectionEnabled":true,"renderer":{"name":"canvas"}}',
    'cytoscape',
    'Imam; School',
    'Imam - School contact',
  ],
  [
    'Cytoscape',
    '{"format_version":"1.0","generated_by":"cytoscape-3.9.1","target_cytoscapejs_version":"~2.1","data":{"shared_name":"net","name":"net","SUID":52,"__Annotations":[],"selected":true},"elements":{"nodes":[{"data":{"id":"62","shared_name":"Imam","name":"Imam","SUID":62,"selected":false,"Kamp":"Voor"},"position":{"x":1.5,"y":2.5},"selected":false},{"data":{"id":"64","shared_name":"School","name":"School","SUID":64,"selected":false},"position":{"x":200,"y":2},"selected":false}],"edges":[{"data":{"id":"66","source":"62","target":"64","shared_name":"Imam (samenwerking) School","shared_interaction":"samenwerking","name":"Imam (samenwerking) School","interaction":"samenwerking","SUID":66,"selected":false},"selected":false}]}}',
    'cytoscape',
    'Imam @Voor; School',
    'Imam - School cooperation',
  ],
  [
    'networkx for Cytoscape',
    '{"data":[],"directed":false,"multigraph":false,"elements":{"nodes":[{"data":{"id":"0","value":0,"name":"Imam"}},{"data":{"id":"1","value":1,"name":"School"}}],"edges":[{"data":{"source":0,"target":1,"soort":"steun"}}]}}',
    'cytoscape',
    'Imam; School',
    'Imam - School trust',
  ],
  [
    'graphology without direction',
    '{"options":{"type":"undirected","multi":false,"allowSelfLoops":true},"attributes":{},"nodes":[{"key":"Imam","attributes":{"x":1,"y":1,"size":4,"color":"#f00","label":"Imam"}},{"key":"School"}],"edges":[{"key":"geid_1","source":"Imam","target":"School","attributes":{"type":"invloed","weight":2}}]}',
    'graphology',
    'Imam; School',
    'Imam <-> School influence',
  ],
  [
    'Gephi Lite',
    '{"type":"gephi-lite","version":"0.6.2","graphDataset":{"metadata":{"title":"x"},"nodeRenderingData":{"n1":{"label":"Imam","x":1,"y":2,"color":"#aaa","size":3},"n2":{"label":"School","x":50,"y":60}},"edgeRenderingData":{"e1":{}},"nodeData":{"n1":{"kamp":"Voor"},"n2":{}},"edgeData":{"e1":{"soort":"vertrouwen"}},"layout":{},"nodeFields":[],"edgeFields":[],"fullGraph":{"options":{"type":"mixed","multi":true,"allowSelfLoops":true},"attributes":{},"nodes":[{"key":"n1"},{"key":"n2"}],"edges":[{"key":"e1","source":"n1","target":"n2","undirected":true}]}},"filters":{},"appearance":{}}',
    'graphology',
    'Imam @Voor; School',
    'Imam - School trust',
  ],
  [
    'JSON Graph Format 1',
    '{"graphs":[{"directed":true,"nodes":[{"id":"a","label":"Imam"},{"id":"b","label":"School"}],"edges":[{"source":"a","target":"b","relation":"invloed"}]},{"nodes":[{"id":"c","label":"Agent"}],"edges":[]}]}',
    'jsonGraph',
    'Imam; School; Agent',
    'Imam -> School influence',
  ],
  [
    'JSON Graph Format 2',
    '{"graph":{"directed":false,"label":"g","nodes":{"a":{"label":"Imam","metadata":{"kamp":"Voor"}},"b":{"label":"School"}},"edges":[{"source":"a","target":"b","relation":"spanning","metadata":{"sterkte":3}}]}}',
    'jsonGraph',
    'Imam @Voor; School',
    'Imam - School tension',
  ],
  [
    'Neo4j, line by line',
    '{"type":"node","id":"0","labels":["Persoon"],"properties":{"naam":"Imam","kamp":"Voor"}}\n{"type":"node","id":"1","labels":["Organisatie"],"properties":{"naam":"School"}}\n{"id":"0","type":"relationship","label":"SPANNING","properties":{"sterkte":"sterk"},"start":{"id":"0","labels":["Persoon"]},"end":{"id":"1","labels":["Organisatie"]}}\n',
    'neo4j',
    'Imam @Voor; School',
    'Imam - School tension',
  ],
  [
    'Neo4j, rows of an answer',
    '[{"n":{"identity":{"low":5,"high":0},"labels":["Persoon"],"properties":{"naam":"Imam"},"elementId":"4:a:5"},"r":{"identity":{"low":9,"high":0},"start":{"low":5,"high":0},"end":{"low":6,"high":0},"type":"VERTROUWEN","properties":{},"elementId":"5:a:9","startNodeElementId":"4:a:5","endNodeElementId":"4:a:6"},"m":{"identity":{"low":6,"high":0},"labels":["Groep"],"properties":{"naam":"Jongeren"},"elementId":"4:a:6"}}]',
    'neo4j',
    'Imam; Jongeren',
    'Imam - Jongeren trust',
  ],
  [
    'Neo4j, in lists',
    '{"nodes":[{"identity":1,"labels":["Persoon"],"properties":{"name":"Imam"}},{"identity":2,"labels":["Persoon"],"properties":{"name":"Agent"}}],"relationships":[{"identity":7,"start":1,"end":2,"type":"KENT","properties":{"since":2010}}]}',
    'neo4j',
    'Imam; Agent',
    'Imam - Agent contact',
  ],
  [
    'Kumu, a blueprint',
    '{"elements":[{"label":"Imam","type":"Person","description":"**kent** iedereen","tags":["a","b"]},{"label":"School","type":"Organization"}],"connections":[{"from":"Imam","to":"School","direction":"mutual","type":"invloed"},{"from":"School","to":"Buurtvader","direction":"directed","label":"spanning"}]}',
    'kumu',
    'Imam: kent iedereen; School; Buurtvader',
    'Imam <-> School influence; School - Buurtvader tension',
  ],
  [
    'Kumu, a project',
    '{"elements":[{"_id":"elem-1","attributes":{"label":"Imam","element type":"Person","description":"kent","tags":["x"],"Camp":"Voor"}},{"_id":"elem-2","attributes":{"label":"School","element type":"Organization"}}],"connections":[{"_id":"conn-1","from":"elem-1","to":"elem-2","direction":"directed","attributes":{"label":"","connection type":"Conflict"}},{"_id":"conn-2","from":"elem-2","to":"elem-9","direction":"directed","attributes":{}}],"loops":[{"_id":"loop-1","attributes":{"label":"R1"}}],"maps":[{"_id":"map-1","name":"M","elements":[{"_id":"mi-1","element":"elem-1","position":{"x":0,"y":0},"style":{}},{"_id":"mi-2","element":"elem-2","position":{"x":300,"y":50},"style":{}}],"connections":[]}],"version":1}',
    'kumu',
    'Imam @Voor: kent; School',
    'Imam - School tension',
  ],
  [
    'PRSM 1',
    '{"saved":"01/06/2020","version":"1.10","room":"B","lastNodeSample":"group0","samples":{"nodes":{"group3":{"groupLabel":"Focal factor"}},"edges":{}},"nodes":[{"id":1,"label":"Imam","title":"kent<br>veel","group":3,"grp":"group3","x":1,"y":2},{"id":2,"label":"School","x":50,"y":60}],"edges":[{"id":3,"from":1,"to":2,"title":"ruzie<p>over geld"}]}',
    'prsm',
    'Imam: kent\nveel; School',
    'Imam - School contact: ruzie\nover geld',
  ],
  [
    'JSON Canvas, with arrows elsewhere',
    '{"nodes":[{"id":"a","type":"text","text":"Imam","x":0,"y":0,"width":10,"height":10},{"id":"b","type":"link","url":"https://school.nl","x":100,"y":0,"width":10,"height":10},{"id":"c","type":"text","text":"","x":200,"y":0,"width":10,"height":10},{"id":"d","type":"text","text":"[[Wijkagent Noord]]","x":300,"y":0,"width":10,"height":10}],"edges":[{"id":"1","fromNode":"a","toNode":"d","fromEnd":"arrow","toEnd":"none","label":"invloed"},{"id":"2","fromNode":"a","toNode":"b","toEnd":"none","label":"invloed"},{"id":"3","fromNode":"a","toNode":"zz"}]}',
    'jsonCanvas',
    'Imam; https://school.nl; Wijkagent Noord',
    'Wijkagent Noord -> Imam influence; Imam <-> https://school.nl influence',
  ],
  [
    'Excalidraw',
    '{"type":"excalidraw","version":2,"source":"https://excalidraw.com","elements":[{"id":"a","type":"rectangle","x":0,"y":0,"width":100,"height":50,"boundElements":[{"id":"at","type":"text"}]},{"id":"at","type":"text","x":5,"y":5,"width":10,"height":10,"text":"Imam","originalText":"Imam","containerId":"a"},{"id":"b","type":"ellipse","x":300,"y":0,"width":100,"height":50},{"id":"bt","type":"text","x":305,"y":5,"width":9,"height":9,"text":"School","containerId":"b"},{"id":"r","type":"arrow","x":100,"y":25,"width":200,"height":0,"startBinding":{"elementId":"a"},"endBinding":{"elementId":"b"},"startArrowhead":null,"endArrowhead":"arrow"},{"id":"rt","type":"text","text":"invloed","containerId":"r","x":0,"y":0,"width":1,"height":1},{"id":"t","type":"text","text":"Titel","containerId":null,"x":0,"y":-90,"width":1,"height":1}],"appState":{},"files":{}}',
    'excalidraw',
    'Imam; School',
    'Imam -> School influence',
  ],
  [
    'tldraw',
    '{"tldrawFileFormatVersion":1,"schema":{},"records":[{"typeName":"document","id":"document:document"},{"typeName":"shape","id":"shape:a","type":"geo","x":0,"y":0,"props":{"w":100,"h":50,"richText":{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"Imam"}]}]}}},{"typeName":"shape","id":"shape:b","type":"note","x":300,"y":0,"props":{"text":"School"}},{"typeName":"shape","id":"shape:r","type":"arrow","x":0,"y":0,"props":{"start":{"x":0,"y":0},"end":{"x":1,"y":1},"arrowheadStart":"none","arrowheadEnd":"arrow","text":"spanning"}},{"typeName":"binding","id":"binding:1","fromId":"shape:r","toId":"shape:a","type":"arrow","props":{"terminal":"start"}},{"typeName":"binding","id":"binding:2","fromId":"shape:r","toId":"shape:b","type":"arrow","props":{"terminal":"end"}}]}',
    'tldraw',
    'Imam; School',
    'Imam - School tension',
  ],
])('%s', (_, text, format, actors, ties) => {
  expect(inShort(text)).toEqual({ format, actors, ties });
});
