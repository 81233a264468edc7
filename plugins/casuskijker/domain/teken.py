"""The pictograms that an author can choose from: of our own drawing, in theme/lezen/plaat/teken.html."""

TEKENS = (
    "huis", "dag", "werk", "geld", "lijf", "hoofd", "mensen", "hart", "oog", "hand", "weegschaal", "ring", "schild",
    "kring-1", "kring-2", "kring-3",
    "trap", "doos", "deur", "tas", "kop", "kwast", "agenda", "lijst", "tafel", "koelkast", "gebouw", "lamp", "praten",
    "flits", "boek",
)  # fmt: skip
