// Things by name and by words, best first: an exact name or alias, then by score, then by id.
CALL () {
  CALL db.index.fulltext.queryNodes('folded_names', $names, { limit: $most }) YIELD node, score
  RETURN node, 2 * score AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('texts', $texts, { limit: $most }) YIELD node, score
  RETURN node, score
}
WITH node, sum(score) AS score, $folded IN node.foldedNames AS exact
WHERE coalesce(node.periodEnd, '9999') >= $from AND coalesce(node.periodStart, '0000') <= $to
ORDER BY exact DESC, score DESC, node.id
WITH collect({ node: node, score: score + CASE WHEN exact THEN 1000 ELSE 0 END }) AS hits
WITH hits, [hit IN hits WHERE $types IS NULL OR hit.node.type IN $types] AS asked
RETURN
  [hit IN hits | hit.node.type] AS types,
  size(asked) AS totalCount,
  asked[$skip..$skip + $first] AS page
