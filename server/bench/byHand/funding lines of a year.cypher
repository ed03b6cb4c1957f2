// Funding lines of a year that municipalities can use, with how certain that is.
MATCH (:ActorGroup {id: 'actor-group/gemeenten'})<-[:AVAILABLE_TO]-(line:FundingLine)
WHERE EXISTS { (line)-[:HAS_ALLOCATION]->(:FundingAllocation {year: $year}) }
RETURN line.label AS label,
  [(line)-[:HAS_ALLOCATION]->(one) | one { .year, .amount }] AS allocations,
  [(line)-[edge:AVAILABLE_TO]->() | edge { .certainty, .claim, .evidence }] AS availableTo
