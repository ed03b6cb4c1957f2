// Things by their ids, as far as a question needs them.
MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN entity.id AS id, entity.type AS type, entity.label AS label, entity.degree AS degree,
  entity.kind AS kind, entity.periodStart AS from, entity.periodEnd AS to
