// Of each of some types, the thing of which most is said.
UNWIND $types AS type
CALL (type) {
  MATCH (entity:Entity)
  WHERE entity.type = type
  RETURN entity
  ORDER BY entity.degree DESC, entity.id
  LIMIT 1
}
RETURN entity.id AS id, entity.label AS label
