"""Where documents come from: pages, texts, tables and archives, as bytes, made into Documents or Failures."""
