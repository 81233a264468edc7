"""The lists in site_config: one file or folder each."""
