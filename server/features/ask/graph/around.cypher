// The statements around things, light: which thing, which edge, what is at its other end. Of a thing with very many
// statements only those that lead to a type that is asked for, or to another of these things.
MATCH (center:Entity)
WHERE center.id IN $ids
MATCH (center)-[edge]-(other:Entity)
WHERE type(edge) IN $relations
  AND (center.degree <= $hub OR other.id IN $ids OR $types IS NULL OR other.type IN $types)
RETURN
  center.id AS center,
  { id: edge.id, relation: type(edge), certainty: edge.certainty, subject: startNode(edge).id, object: endNode(edge).id,
    from: edge.periodStart, to: edge.periodEnd, evidence: edge.evidence, sections: edge.sections } AS edge,
  { id: other.id, type: other.type, label: other.label, degree: other.degree, kind: other.kind, from: other.periodStart, to: other.periodEnd } AS other
LIMIT $most
