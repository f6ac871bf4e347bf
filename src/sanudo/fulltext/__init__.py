"""Full text search over a record: documents, statements, actors and agreements, with facets and the characters found."""
