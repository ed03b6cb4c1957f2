// What the import wrote down about itself.
MATCH (dataset:Dataset)
RETURN dataset.version AS version, dataset.summary AS summary
