// Every statement that some passage of a source is evidence of. Whatever it says something of, it mentions.
MATCH (source:Document {id: $id})
WHERE source.sha256 IS NOT NULL
OPTIONAL MATCH (source)<-[:MENTIONED_IN]-(subject:Entity)-[edge]->(object:Entity)
WHERE type(edge) IN $relations AND any(place IN edge.evidence WHERE place STARTS WITH $prefix)
WITH source, edge, subject, object ORDER BY edge.certainty, edge.id
RETURN source, collect(CASE WHEN edge IS NULL THEN NULL
  ELSE edge { .*, relation: type(edge), subject: subject, object: object } END) AS statements
