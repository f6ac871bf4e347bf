"""Running the pipeline over many inputs: chunks to workers, parts to disk, and going on where a run was stopped."""
