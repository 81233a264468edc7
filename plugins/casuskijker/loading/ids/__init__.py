"""Ids that are for ever: which are on record, and which of them are gone."""
