// Things by their names and words, best first.
CALL () {
  CALL db.index.fulltext.queryNodes('folded_names', $names, { limit: $most }) YIELD node, score
  RETURN node, 2 * score AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('texts', $texts, { limit: $most }) YIELD node, score
  RETURN node, score
}
WITH node, sum(score) AS score, $folded IN node.foldedNames AS exact
ORDER BY exact DESC, score DESC, node.id
WITH collect(node) AS nodes
RETURN size(nodes) AS total, [node IN nodes | node.type] AS types, nodes[..20] AS page
