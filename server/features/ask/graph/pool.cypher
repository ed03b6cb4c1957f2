// What the words of a question find: things by their names and descriptions, statements by their claims; best first.
CALL () {
  CALL db.index.fulltext.queryNodes('texts', $text, { limit: $mostThings }) YIELD node, score
  RETURN collect({ id: node.id, type: node.type, label: node.label, degree: node.degree, kind: node.kind, from: node.periodStart, to: node.periodEnd, stems: node.stems, score: score }) AS things
}
CALL () {
  CALL db.index.fulltext.queryRelationships('claims', $text, { limit: $mostStatements }) YIELD relationship, score
  RETURN collect({
    edge: {
      id: relationship.id, relation: type(relationship), certainty: relationship.certainty,
      subject: startNode(relationship).id, object: endNode(relationship).id,
      from: relationship.periodStart, to: relationship.periodEnd, evidence: relationship.evidence,
      sections: relationship.sections
    },
    stems: relationship.stems,
    score: score,
    ends: [end IN [startNode(relationship), endNode(relationship)] |
      { id: end.id, type: end.type, label: end.label, degree: end.degree, kind: end.kind, from: end.periodStart, to: end.periodEnd }]
  }) AS statements
}
RETURN things, statements
