// The ways between two things that have the fewest statements, then the next fewest …: as many lengths as GROUPS says.
// Of these the simple ones (no thing twice), shortest first; among equals the one whose busiest thing on the way has
// the fewest edges, then by id. What lies between the two things has to pass the filters; the two themselves need not.
// Where there are none, nothing is read of what is passed on the way.
MATCH (start:Entity {id: $from}), (end:Entity {id: $to})
MATCH way = SHORTEST 1 GROUPS
  (start)
  ((near:Entity)-[edge]-(far:Entity)
    WHERE type(edge) IN $relations
      AND ($certainty IS NULL OR edge.certainty = $certainty)
      AND ($anyTime OR (coalesce(edge.periodEnd, '9999') >= $firstDay AND coalesce(edge.periodStart, '0000') <= $lastDay))
      AND (($anyTime AND $types IS NULL) OR far.id = $to OR (
        ($types IS NULL OR far.type IN $types)
        AND coalesce(far.periodEnd, '9999') >= $firstDay AND coalesce(far.periodStart, '0000') <= $lastDay))
  ){1,8}
  (end)
WITH way, nodes(way) AS things
WITH collect({
  length: length(way),
  things: things,
  edges: relationships(way),
  simple: all(at IN range(0, size(things) - 2) WHERE NOT things[at] IN things[at + 1..]),
  busiest: reduce(most = 0, thing IN things[1..-1] | CASE WHEN thing.degree > most THEN thing.degree ELSE most END)
}) AS ways
CALL (ways) {
  UNWIND ways AS way
  WITH way WHERE way.simple AND way.length <= $maxLength
  ORDER BY way.length, way.busiest, [thing IN way.things | thing.id], [edge IN way.edges | edge.id]
  LIMIT $count
  RETURN collect({
    nodes: way.things,
    statements: [edge IN way.edges |
      edge { .*, relation: type(edge), subject: startNode(edge), object: endNode(edge) }]
  }) AS paths
}
CALL (ways) {
  UNWIND ways AS way
  RETURN count(DISTINCT way.length) AS lengths, coalesce(max(way.length), 0) AS longest
}
RETURN paths, lengths, longest
