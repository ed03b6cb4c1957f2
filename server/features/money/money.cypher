// Flows of money that match every filter, with their figures and what they are joined to. $themes holds the asked
// themes; those within them count too. Without a filter, every flow.
MATCH (line:FundingLine)
WHERE ($providedBy IS NULL OR EXISTS { (line)-[:PROVIDED_BY]->(payer:Entity) WHERE payer.id IN $providedBy })
  AND ($funds IS NULL OR EXISTS { (line)-[:FUNDS]->(goal:Entity) WHERE goal.id IN $funds })
  AND ($availableTo IS NULL OR EXISTS { (line)-[:AVAILABLE_TO]->(user:Entity) WHERE user.id IN $availableTo })
  AND ($themes IS NULL OR EXISTS {
    (line)-[:ADDRESSES|FUNDS]->(:Theme)-[:PART_OF*0..]->(theme:Theme) WHERE theme.id IN $themes })
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
  OPTIONAL MATCH (line)-[edge:PROVIDED_BY|FUNDS|AVAILABLE_TO|PART_OF]->(other:Entity)
  WITH edge, other ORDER BY other.label, other.id
  RETURN collect(CASE WHEN edge IS NULL THEN NULL
    ELSE { relation: type(edge), certainty: edge.certainty, other: other } END) AS joined
}
CALL (line) {
  OPTIONAL MATCH (line)-[:PART_OF*1..]->(whole:FundingLine)
  RETURN collect(DISTINCT whole.id) AS wholes
}
RETURN line, allocations, joined, wholes
