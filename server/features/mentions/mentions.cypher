// The places that name things, the oldest document first.
MATCH (entity:Entity)
WHERE entity.id IN $ids
MATCH (entity)-[mention:MENTIONED_IN]->(document:Document)
RETURN
  entity.id AS id,
  [lines IN mention.lines | substring(document.id, size('document/')) + ':' + lines] AS places,
  mention.sections AS sections
ORDER BY document.date, document.id
