// Things with a stated period or date that overlaps the asked one, oldest first; an open beginning comes first.
MATCH (entity:Entity)
WHERE ($types IS NULL OR entity.type IN $types)
  AND (entity.periodStart IS NOT NULL OR entity.periodEnd IS NOT NULL)
  AND coalesce(entity.periodEnd, '9999') >= $from AND coalesce(entity.periodStart, '0000') <= $to
RETURN entity
ORDER BY coalesce(entity.periodStart, '0000'), coalesce(entity.periodEnd, '9999'), entity.id
LIMIT $first
