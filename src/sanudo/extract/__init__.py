"""From the graph of a document to its facts: one stage for each kind, plain code and small tables."""
