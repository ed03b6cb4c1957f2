// The things that have one of these keys as a name.
MATCH (name:Name)-[:NAMES]->(entity:Entity)
WHERE name.key IN $keys
RETURN name.key AS key, name.isLabel AS isLabel, entity.id AS id, entity.type AS type, entity.label AS label, entity.degree AS degree,
  entity.kind AS kind, entity.periodStart AS from, entity.periodEnd AS to
