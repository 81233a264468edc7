"""Text files and YAML with their places: what stands in a file, field by field, and what is wrong with it."""
