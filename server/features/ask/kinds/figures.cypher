// The figures of flows of money: by year, then the one of no single year, then the structural one.
MATCH (line:FundingLine)-[:HAS_ALLOCATION]->(figure:FundingAllocation)
WHERE line.id IN $ids
WITH line, figure ORDER BY figure.structural, coalesce(figure.year, 9999)
RETURN line.id AS id, collect({ amount: figure.amount, year: figure.year, structural: figure.structural, kind: figure.kind }) AS figures
