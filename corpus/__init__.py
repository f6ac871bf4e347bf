"""The corpus: whole articles, every layer annotated, with the tool that writes the records and the one that checks them."""
