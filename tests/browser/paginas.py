"""One address of every kind of page of this project's site; what holds for a kind of page is tested on these."""

PAGINAS = {
    "voorpagina": "",
    "overzicht van casussen": "casussen/",
    "casus": "casussen/opgeruimd-staat-netjes/",
    "casus met vervolg": "casussen/formulierenbrigade-in-de-mcdonalds/",
    "overzicht van kijkramen": "kijkramen/",
    "kijkraam": "kijkramen/presentie/",
    "overzicht van actoren": "actoren/",
    "actor": "actoren/bewoner/",
    "overzicht van sleutelwoorden": "sleutelwoorden/",
    "sleutelwoord": "sleutelwoorden/schulden/",
    "begrippen": "begrippen/",
    "docent": "docent/casussen/opgeruimd-staat-netjes/",
    "gewone tekst": "privacy/",
    "handleiding": "meewerken/casus/",
    "foutmeldingen": "meewerken/foutmeldingen/",
    "besluit": "meewerken/besluiten/0001-core-and-adapter/",
    "niet gevonden": "404.html",
}
