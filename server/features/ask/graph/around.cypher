// The statements around each of some things, light: which edge, what is at its other end. Of a thing with very many
// statements only those that lead to a type that is asked for, or to another such thing.
MATCH (center:Entity)
WHERE center.id IN $ids
CALL (center) {
  MATCH (center)-[edge]-(other:Entity)
  WHERE type(edge) IN $relations
    AND (center.degree <= $hub OR $types IS NULL OR other.type IN $types OR other.degree > $hub)
  RETURN edge, other
  LIMIT $ofEach
}
RETURN center.id AS center, collect({
  edge: { id: edge.id, relation: type(edge), certainty: edge.certainty, subject: startNode(edge).id, object: endNode(edge).id,
    from: edge.periodStart, to: edge.periodEnd, evidence: edge.evidence, sections: edge.sections },
  other: { id: other.id, type: other.type, label: other.label, degree: other.degree, kind: other.kind, from: other.periodStart, to: other.periodEnd }
}) AS around
