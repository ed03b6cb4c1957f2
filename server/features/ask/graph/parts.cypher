// What lies within things: sub-themes, sub-programmes, parts of parts, to a few levels; each with the thing that it is in.
MATCH (whole:Entity)
WHERE whole.id IN $ids AND whole.type IN ['THEME', 'PROGRAMME', 'FUNDING_LINE']
MATCH (part:Entity)-[:PART_OF*1..3]->(whole)
WHERE part.type = whole.type
RETURN DISTINCT whole.id AS whole, part.id AS part
LIMIT 300
