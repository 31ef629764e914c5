import { expect, test } from 'vitest';
import { inShort } from './jsonFile.ts';

/** Nodes and links as other programs write them as JSON, in short, each with what it should become. */

test.each([
  [
    'networkx 3, with edges',
    '{"directed":true,"multigraph":true,"graph":{},"nodes":[{"soort":"persoon","id":"Imam"},{"id":"School"}],"edges":[{"type":"invloed","source":"Imam","target":"School","key":0}]}',
    'nodeLink',
    'Imam; School',
    'Imam -> School influence',
  ],
  [
    'networkx with words of its own',
    '{"directed":false,"multigraph":false,"graph":{"name":"x"},"actoren":[{"naam":"Imam"},{"naam":"School"}],"banden":[{"begin":"Imam","eindpunt":"School","soort":"spanning"}]}',
    'nodeLink',
    'Imam; School',
    'Imam - School tension',
  ],
  [
    'networkx, with numbers for ids',
    '{"directed":false,"multigraph":false,"graph":{},"nodes":[{"id":1,"label":"Imam"},{"id":2,"label":"School"},{"id":3,"label":"Wijkagent"}],"links":[{"source":1,"target":2},{"source":3,"target":1}]}',
    'nodeLink',
    'Imam; School; Wijkagent',
    'Imam - School contact; Wijkagent - Imam contact',
  ],
  [
    'd3, by id',
    '{"nodes":[{"id":"Imam","group":1},{"id":"School","group":2}],"links":[{"source":"Imam","target":"School","value":3}]}',
    'nodeLink',
    'Imam; School',
    'Imam - School contact',
  ],
  [
    'd3 after its simulation, with whole nodes as ends',
    '{"nodes":[{"name":"Imam","index":0,"x":1,"y":2,"vx":0,"vy":0},{"name":"School","index":1,"x":30,"y":4,"vx":0,"vy":0}],"links":[{"source":{"name":"Imam","index":0},"target":{"name":"School","index":1},"index":0}]}',
    'nodeLink',
    'Imam; School',
    'Imam - School contact',
  ],
  [
    'R, counting from one',
    '{"nodes":[{"name":"Imam"},{"name":"School"},{"name":"Agent"}],"edges":[{"from":1,"to":2},{"from":2,"to":3}]}',
    'nodeLink',
    'Imam; School; Agent',
    'Imam - School contact; School - Agent contact',
  ],
  [
    'vis, with arrows',
    '{"nodes":[{"id":1,"label":"Imam","color":{"background":"#fff"},"font":{"size":12}},{"id":2,"label":"School"},{"id":3,"label":"<b>Wijkagent</b>"}],"edges":[{"from":1,"to":2,"arrows":"from","label":"invloed"},{"from":2,"to":3,"arrows":{"to":{"enabled":true},"from":{"enabled":true}},"label":"invloed"}]}',
    'nodeLink',
    'Imam; School; Wijkagent',
    'School -> Imam influence; School <-> Wijkagent influence',
  ],
  [
    'vis, as a data set',
    '{"nodes":{"_subscribers":{},"_options":{},"_data":{"a":{"id":"a","label":"Imam","x":1,"y":1},"b":{"id":"b","label":"School","x":90,"y":5}},"length":2},"edges":{"_data":{"e":{"id":"e","from":"a","to":"b","label":"steun"}}}}',
    'nodeLink',
    'Imam; School',
    'Imam - School trust',
  ],
  [
    'Arrows.app',
    '{"style":{"font-family":"sans-serif"},"nodes":[{"id":"n0","position":{"x":0,"y":0},"caption":"Imam","style":{},"labels":["Person"],"properties":{}},{"id":"n1","position":{"x":200,"y":10},"caption":"","style":{},"labels":[],"properties":{"naam":"School"}}],"relationships":[{"id":"r0","fromId":"n0","toId":"n1","type":"invloed","properties":{},"style":{}}]}',
    'nodeLink',
    'Imam; School',
    'Imam -> School influence',
  ],
  [
    'Polinode',
    '{"name":"net","isDirected":true,"nodes":[{"id":"n1","name":"Imam","attributes":{"Afdeling":"X"}},{"id":"n2","name":"School","attributes":{}}],"edges":[{"source":"n1","target":"n2","attributes":{"soort":"invloed"}}]}',
    'nodeLink',
    'Imam; School',
    'Imam -> School influence',
  ],
  [
    'Graph Commons',
    '{"id":"g","name":"Kaart","nodes":[{"id":"a1","type":"Person","type_id":"t1","name":"Imam","description":"<p>kent <b>veel</b></p>","properties":{"Kamp":"Voor"}},{"id":"a2","type":"Organization","name":"School","properties":{}}],"edges":[{"id":"e1","name":"invloed","from":"a1","to":"a2","directed":1,"weight":1,"properties":{}}],"nodeTypes":[{"id":"t1","name":"Person"}],"edgeTypes":[]}',
    'nodeLink',
    'Imam @Voor: kent veel; School',
    'Imam - School contact',
  ],
  [
    'Onodo',
    '{"nodes":[{"id":11,"name":"Imam","description":"x","node_type":"Persoon"},{"id":12,"name":"School"}],"relations":[{"id":5,"source_id":11,"target_id":12,"source_name":"Imam","target_name":"School","relation_type":"steun","direction":false}]}',
    'nodeLink',
    'Imam: x; School',
    'Imam - School trust',
  ],
  [
    'React Flow',
    '{"nodes":[{"id":"1","type":"input","position":{"x":0,"y":0},"data":{"label":"Imam"},"width":150,"height":40},{"id":"2","position":{"x":100,"y":100},"data":{"label":"School"}}],"edges":[{"id":"e1-2","source":"1","target":"2","label":"spanning","type":"smoothstep","animated":true}],"viewport":{"x":0,"y":0,"zoom":1}}',
    'nodeLink',
    'Imam; School',
    'Imam - School tension',
  ],
  [
    'graphlib',
    '{"options":{"directed":true,"multigraph":false,"compound":false},"nodes":[{"v":"a","value":{"label":"Imam"}},{"v":"b","value":{"label":"School"}}],"edges":[{"v":"a","w":"b","value":{"label":"invloed"}}]}',
    'nodeLink',
    'Imam; School',
    'Imam -> School influence',
  ],
  [
    'ArangoDB',
    '{"vertices":[{"_id":"p/1","_key":"1","naam":"Imam"},{"_id":"p/2","_key":"2","naam":"School"}],"edges":[{"_from":"p/1","_to":"p/2","soort":"contact"}]}',
    'nodeLink',
    'Imam; School',
    'Imam - School contact',
  ],
  [
    'ECharts',
    '{"nodes":[{"id":"0","name":"Imam","category":0,"symbolSize":10,"x":1,"y":2,"value":3},{"id":"1","name":"School","category":1,"x":50,"y":9}],"links":[{"source":"0","target":"1"}],"categories":[{"name":"A"},{"name":"B"}]}',
    'nodeLink',
    'Imam; School',
    'Imam - School contact',
  ],
  [
    'links without a list of nodes',
    '{"edges":[{"source":"Imam","target":"School"},{"source":"School","target":"Agent"}]}',
    'nodeLink',
    'Imam; School; Agent',
    'Imam - School contact; School - Agent contact',
  ],
  [
    'Network Canvas',
    '{"nodes":[{"_uid":"aaa-1","type":"person","attributes":{"name":"Imam","age":40}},{"_uid":"aaa-2","type":"person","attributes":{"name":"Agent"}}],"edges":[{"from":"aaa-1","to":"aaa-2","type":"friend","attributes":{}}],"ego":{"_uid":"ego","attributes":{}},"_caseID":"x"}',
    'nodeLink',
    'Imam; Agent',
    'Imam - Agent trust',
  ],
  [
    'lists in Dutch',
    '{"actoren":[{"naam":"Imam"},{"naam":"School"}],"relaties":[{"van":"Imam","naar":"School","soort":"spanning"}]}',
    'nodeLink',
    'Imam; School',
    'Imam - School tension',
  ],
  [
    'names in an object',
    '{"nodes":[{"id":1,"naam":{"nl":"Imam"},"extra":{"a":{"b":1}}},{"id":2,"naam":"School"}],"links":[{"source":1,"target":2}]}',
    'nodeLink',
    'Imam; School',
    'Imam - School contact',
  ],
])('%s', (_, text, format, actors, ties) => {
  expect(inShort(text)).toEqual({ format, actors, ties });
});
