// What reading a question takes: how often each stem occurs, and of which year each source is.
MATCH (dataset:Dataset)
OPTIONAL MATCH (source:Document) WHERE source.sha256 IS NOT NULL
RETURN dataset.vocabulary AS vocabulary, collect({ id: source.id, date: source.date }) AS sources
