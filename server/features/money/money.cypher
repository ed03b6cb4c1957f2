// Flows of money that match every filter, with their figures and what they are joined to. $themes holds the asked
// themes; those within them count too. Without a filter, every flow. All are ranked, with what their sums take; of the
// $first of them also what they are joined to.
MATCH (line:FundingLine)
WHERE ($providedBy IS NULL OR EXISTS { (line)-[:PROVIDED_BY]->(payer:Entity) WHERE payer.id IN $providedBy })
  AND ($funds IS NULL OR EXISTS { (line)-[:FUNDS]->(goal:Entity) WHERE goal.id IN $funds })
  AND ($availableTo IS NULL OR EXISTS { (line)-[:AVAILABLE_TO]->(user:Entity) WHERE user.id IN $availableTo })
  AND ($themes IS NULL OR any(theme IN COLLECT {
    // From the few themes of the flow up; from a theme down there may be thousands.
    MATCH (line)-[:ADDRESSES|FUNDS]->(:Theme)-[:PART_OF*0..]->(theme:Theme) RETURN DISTINCT theme.id
  } WHERE theme IN $themes))
  AND ($documents IS NULL OR EXISTS {
    (line)-[:MENTIONED_IN]->(document:Document) WHERE document.id IN $documents })
  AND coalesce(line.periodEnd, '9999') >= $from AND coalesce(line.periodStart, '0000') <= $to
CALL (line) {
  OPTIONAL MATCH (line)-[:HAS_ALLOCATION]->(figure:FundingAllocation)
  WITH figure ORDER BY figure.structural, coalesce(figure.year, 9999)
  RETURN collect(figure { .* }) AS figures
}
WITH line, figures,
  [figure IN figures WHERE figure.year IS NULL
    OR (toString(figure.year) + '-12-31' >= $from AND toString(figure.year) + '-01-01' <= $to)] AS allocations
// A flow whose every figure is of a year outside the period is none of it.
WHERE size(figures) = 0 OR size(allocations) > 0
CALL (line) {
  OPTIONAL MATCH (line)-[:PART_OF*1..]->(whole:FundingLine)
  RETURN collect(DISTINCT whole.id) AS wholes
}
// With an amount before those without, what the source says in words before what its structure implies, the largest first.
WITH line, allocations, wholes,
  CASE
    WHEN size(allocations) = 0 THEN 2
    WHEN EXISTS { (line)-[edge:PROVIDED_BY|FUNDS|AVAILABLE_TO|PART_OF]->(:Entity) WHERE edge.certainty = 'EXPLICIT' } THEN 0
    ELSE 1
  END AS rank,
  reduce(most = 0, figure IN allocations | CASE WHEN figure.amount > most THEN figure.amount ELSE most END) AS largest
ORDER BY rank, largest DESC, line.id
WITH collect({ line: line, allocations: allocations, wholes: wholes }) AS ranked
CALL (ranked) {
  UNWIND ranked[..$first] AS each
  WITH each.line AS line
  CALL (line) {
    OPTIONAL MATCH (line)-[edge:PROVIDED_BY|FUNDS|AVAILABLE_TO|PART_OF]->(other:Entity)
    WITH edge, other ORDER BY other.label, other.id
    RETURN collect(CASE WHEN edge IS NULL THEN NULL
      ELSE { relation: type(edge), other: other } END) AS joined
  }
  RETURN collect({ line: line, joined: joined }) AS flows
}
RETURN [each IN ranked | { id: each.line.id, allocations: each.allocations, wholes: each.wholes }] AS ranked, flows
