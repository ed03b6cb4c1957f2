// Programmes of a ministry with their instruments and amounts per year.
MATCH (:Ministry {id: $ministry})-[:RESPONSIBLE_FOR]->(programme:Programme)
RETURN programme.label AS label,
  [(programme)-[:USES]->(one:Instrument) | one.label] AS instruments,
  [(programme)<-[:PART_OF]-(one:Instrument) | one.label] AS parts,
  [(programme)<-[:FUNDS]-(line:FundingLine) |
    { label: line.label, allocations: [(line)-[:HAS_ALLOCATION]->(one) | one { .year, .amount, .kind }] }] AS fundedBy
