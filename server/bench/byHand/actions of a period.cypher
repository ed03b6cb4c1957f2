// Actions that start in a period with who is responsible.
MATCH (action:Action)
WHERE $from <= action.periodFrom <= $to
WITH action ORDER BY action.periodFrom LIMIT 50
RETURN action.label AS label, action.periodFrom AS periodFrom,
  [(action)<-[:RESPONSIBLE_FOR]-(one:Ministry|Organisation|ActorGroup) | one.label] AS responsible
