// Every statement on a walk of at most $depth steps from the things in $ids: nearest first, then explicit before
// implied, then by id. $types restricts what is reached, never the things that the walk starts from.
MATCH (start:Entity)
WHERE start.id IN $ids
WITH collect(start) AS starts

// First step, from where the walk starts.
CALL (starts) {
  UNWIND starts AS entity
  MATCH (entity)-[edge]-(other:Entity)
  WHERE type(edge) IN $relations
    AND ($direction = 'BOTH' OR (startNode(edge) = entity) = ($direction = 'OUT'))
    AND ($certainty IS NULL OR edge.certainty = $certainty)
    AND coalesce(edge.periodEnd, '9999') >= $from AND coalesce(edge.periodStart, '0000') <= $to
    AND (other.id IN $ids OR (
      ($types IS NULL OR other.type IN $types)
      AND coalesce(other.periodEnd, '9999') >= $from AND coalesce(other.periodStart, '0000') <= $to))
  RETURN collect(DISTINCT edge) AS first, collect(DISTINCT other) AS reachedFirst
}

// Second step, from what the first step reached.
CALL (reachedFirst) {
  UNWIND CASE WHEN $depth >= 2 THEN reachedFirst ELSE [] END AS entity
  MATCH (entity)-[edge]-(other:Entity)
  WHERE type(edge) IN $relations
    AND ($direction = 'BOTH' OR (startNode(edge) = entity) = ($direction = 'OUT'))
    AND ($certainty IS NULL OR edge.certainty = $certainty)
    AND coalesce(edge.periodEnd, '9999') >= $from AND coalesce(edge.periodStart, '0000') <= $to
    AND (other.id IN $ids OR (
      ($types IS NULL OR other.type IN $types)
      AND coalesce(other.periodEnd, '9999') >= $from AND coalesce(other.periodStart, '0000') <= $to))
  RETURN collect(DISTINCT edge) AS second, collect(DISTINCT other) AS reachedSecond
}

// Third step, from what the second step reached.
CALL (reachedSecond) {
  UNWIND CASE WHEN $depth >= 3 THEN reachedSecond ELSE [] END AS entity
  MATCH (entity)-[edge]-(other:Entity)
  WHERE type(edge) IN $relations
    AND ($direction = 'BOTH' OR (startNode(edge) = entity) = ($direction = 'OUT'))
    AND ($certainty IS NULL OR edge.certainty = $certainty)
    AND coalesce(edge.periodEnd, '9999') >= $from AND coalesce(edge.periodStart, '0000') <= $to
    AND (other.id IN $ids OR (
      ($types IS NULL OR other.type IN $types)
      AND coalesce(other.periodEnd, '9999') >= $from AND coalesce(other.periodStart, '0000') <= $to))
  RETURN collect(DISTINCT edge) AS third
}

CALL (first, second, third) {
  UNWIND [first, second, third] AS edges
  WITH first, second, edges
  UNWIND edges AS edge
  WITH edge, min(CASE WHEN edge IN first THEN 1 WHEN edge IN second THEN 2 ELSE 3 END) AS distance
  ORDER BY distance, edge.certainty, edge.id
  RETURN collect(edge) AS edges
}

CALL (starts, edges) {
  UNWIND starts + [edge IN edges | startNode(edge)] + [edge IN edges | endNode(edge)] AS entity
  RETURN count(DISTINCT entity) AS totalNodes
}

RETURN
  starts,
  totalNodes,
  size(edges) AS totalStatements,
  [edge IN edges[..$first] |
    edge { .*, relation: type(edge), subject: startNode(edge), object: endNode(edge) }] AS statements
