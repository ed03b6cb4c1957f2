// Statements by the ids of their ends and their own.
UNWIND $edges AS asked
MATCH (subject:Entity {id: asked.subject})-[edge]->(object:Entity {id: asked.object})
WHERE edge.id = asked.id
RETURN edge { .*, relation: type(edge), subject: subject, object: object } AS statement
