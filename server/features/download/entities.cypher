// Every thing with its figures and the places that name it, by id.
MATCH (entity:Entity)
OPTIONAL MATCH (entity)-[mention:MENTIONED_IN]->(document:Document)
WITH entity, mention, document ORDER BY document.date, document.id
WITH entity, [place IN collect({ document: document.id, lines: mention.lines, sections: mention.sections }) WHERE place.document IS NOT NULL] AS mentions
OPTIONAL MATCH (entity)-[:HAS_ALLOCATION]->(allocation:FundingAllocation)
WITH entity, mentions, allocation ORDER BY allocation.year, allocation.id
RETURN entity, mentions, [figure IN collect(allocation { .year, .structural, .amount, .kind, .evidence, .sections })] AS allocations
ORDER BY entity.id
