"""People's corrections: kept beside the record, laid over it when it is built, given away as training data."""
