// Flows of money that someone can use, with their figures, both ends and the documents that say so.
MATCH (:Entity {id: $availableTo[0]})<-[:AVAILABLE_TO]-(line:FundingLine)
CALL (line) {
  OPTIONAL MATCH (line)-[:HAS_ALLOCATION]->(figure)
  WITH figure ORDER BY figure.structural, figure.year
  RETURN collect(figure) AS figures
}
CALL (line) {
  OPTIONAL MATCH (line)-[edge:PROVIDED_BY|FUNDS|AVAILABLE_TO|PART_OF]->(other)
  WITH edge, other ORDER BY other.label, other.id
  RETURN collect([type(edge), edge.certainty, other]) AS joined
}
CALL (line) {
  OPTIONAL MATCH (line)-[:PART_OF*1..]->(whole:FundingLine)
  RETURN collect(DISTINCT whole.id) AS wholes
}
CALL (figures) {
  UNWIND figures AS figure
  UNWIND figure.evidence AS place
  WITH DISTINCT 'document/' + split(place, ':')[0] AS id
  MATCH (document:Entity {id: id})
  RETURN collect(document) AS documents
}
RETURN line, figures, joined, wholes, documents
