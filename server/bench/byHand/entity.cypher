// A thing with its statements, how many there are of each kind, and the documents that say so.
MATCH (entity:Entity {id: $id})
CALL (entity) {
  MATCH (entity)-[edge:RELATIONS]-()
  WITH edge ORDER BY edge.certainty, edge.id
  WITH collect(edge) AS edges
  RETURN size(edges) AS total,
    [edge IN edges[..50] | edge { .*, relation: type(edge), subject: startNode(edge), object: endNode(edge) }] AS statements
}
CALL (entity) {
  MATCH (entity)-[edge:RELATIONS]-(other)
  WITH type(edge) AS relation, startNode(edge) = entity AS out, other.type AS type, count(*) AS count
  RETURN collect([relation, out, type, count]) AS counts
}
CALL (statements) {
  UNWIND statements AS statement
  UNWIND statement.evidence AS place
  WITH DISTINCT 'document/' + split(place, ':')[0] AS id
  MATCH (document:Entity {id: id})
  RETURN collect(document) AS documents
}
RETURN entity, total, statements, counts, documents
