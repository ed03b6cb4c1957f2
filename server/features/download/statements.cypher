// Every statement, by id.
MATCH (subject:Entity)-[edge]->(object:Entity)
WHERE type(edge) IN $relations
RETURN edge { .*, relation: type(edge), subject: subject, object: object } AS statement
ORDER BY edge.id
