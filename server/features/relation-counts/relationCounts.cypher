// Edges of things by relation, direction and type at the other end, most first.
MATCH (entity:Entity)
WHERE entity.id IN $ids
MATCH (entity)-[edge]-(other:Entity)
WHERE type(edge) IN $relations
WITH entity.id AS id, type(edge) AS relation, startNode(edge) = entity AS out, other.type AS type, count(*) AS count
RETURN id, relation, CASE WHEN out THEN 'OUT' ELSE 'IN' END AS direction, type, count
ORDER BY count DESC, relation, direction, type
