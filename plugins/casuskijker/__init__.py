"""Casuskijker: a searchable site out of a folder of casussen and a folder of kijkramen."""
