// The statements around a thing, and the documents that say so.
MATCH (start:Entity {id: $id})-[edge:RELATIONS]-(other)
WITH start, edge, other ORDER BY edge.certainty, edge.id
WITH start, collect(edge) AS edges, count(DISTINCT other) AS others
WITH start, others, size(edges) AS total,
  [edge IN edges[..100] | edge { .*, relation: type(edge), subject: startNode(edge), object: endNode(edge) }] AS statements
CALL (statements) {
  UNWIND statements AS statement
  UNWIND statement.evidence AS place
  WITH DISTINCT 'document/' + split(place, ':')[0] AS id
  MATCH (document:Entity {id: id})
  RETURN collect(document) AS documents
}
RETURN start, others, total, statements, documents
