/** The forms in which the whole dataset can be taken away, and for whom each is; `/data/graph.<ending>`. */
export const downloads = ['xlsx', 'csv.zip', 'jsonl', 'jsonld', 'graphml', 'gexf'] as const;

export const nameOf = {
  xlsx: 'Excel',
  'csv.zip': 'CSV',
  jsonl: 'JSON Lines',
  jsonld: 'JSON-LD',
  graphml: 'GraphML',
  gexf: 'GEXF',
} as const satisfies Readonly<Record<(typeof downloads)[number], string>>;
