"""Text without a model: lines and their roles, mastheads, dates of publication, paragraphs and sentences."""
