// Motions by party with the documents that respond to them.
MATCH (party:Party)
RETURN party.label AS label,
  [(party)<-[:MEMBER_OF]-(member:Person) | {
    label: member.label,
    motions: [(member)<-[:SUBMITTED_BY]-(motion:Motion) | {
      label: motion.label, date: motion.date, responses: [(motion)<-[:RESPONDS_TO]-(one:Document) | one.label] }]
  }] AS members
ORDER BY label
