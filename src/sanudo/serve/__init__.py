"""The desk: a record in the browser, and the same answers as JSON."""
