"""From many readings to one record: copies of one text, one actor under many names, one happening in many reports."""
