/** The program that wrote a file of mark-up, by its own name, from what it leaves at the head of its files. */
export const programIn = (text: string): string | null => {
  const head = text.slice(0, 8_192);
  const named =
    /<!--\s?(?:created|generated) (?:by|with|using) ([\w.+-]{2,30})/i.exec(head)?.[1] ?? /<creator>([^<]{1,60})/.exec(head)?.[1];
  return named?.trim() || (MARKS.find(([, mark]) => mark.test(head))?.[0] ?? null);
};

const MARKS: readonly (readonly [string, RegExp])[] = [
  ['yEd', /yfiles\.type|yworks\.com/],
  ['Network Canvas', /networkcanvas/i],
  ['visone', /visone/],
  ['Gephi', /id="edgelabel"|gephi/i],
  ['Cytoscape', /attr\.name="(?:shared name|SUID)"/],
  ['NodeXL', /NodeXL|attr\.name="V-/],
  ['Neo4j', /<node id="n\d+" labels=":/],
];
