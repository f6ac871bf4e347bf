"""The one pass of the encoder: text in, graph out."""
