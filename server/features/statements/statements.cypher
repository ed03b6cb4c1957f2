// The statements that things take part in: explicit before implied, then by id; one page of each thing's.
MATCH (entity:Entity)
WHERE entity.id IN $ids
CALL (entity) {
  MATCH (entity)-[edge]-(other:Entity)
  WHERE type(edge) IN $relations
    AND ($direction = 'BOTH' OR (startNode(edge) = entity) = ($direction = 'OUT'))
    AND ($types IS NULL OR other.type IN $types)
    AND ($certainty IS NULL OR edge.certainty = $certainty)
    AND coalesce(edge.periodEnd, '9999') >= $from AND coalesce(edge.periodStart, '0000') <= $to
    AND coalesce(other.periodEnd, '9999') >= $from AND coalesce(other.periodStart, '0000') <= $to
  WITH edge ORDER BY edge.certainty, edge.id
  RETURN collect(edge) AS found
}
WITH entity, found, [edge IN found WHERE $after IS NULL OR edge.certainty + ' ' + edge.id > $after] AS rest
RETURN
  entity.id AS id,
  size(found) AS totalCount,
  size(rest) > $first AS more,
  [edge IN rest[..$first] |
    edge { .*, relation: type(edge), subject: startNode(edge), object: endNode(edge) }] AS statements
