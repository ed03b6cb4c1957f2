// Things by their ids, in no particular order.
MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN entity
