"""What the operating system refused, as a sentence: which file, what is the matter, and what to do."""

from __future__ import annotations

import errno
import os
import shutil

RIGHTS = "je mag hier niet bij. Kijk of je hier mag lezen en schrijven, en of een ander programma dit nog open heeft."
EXPLANATIONS = {
    errno.ENOENT: "dit is er niet. Is het een snelkoppeling naar iets dat weg is? Haal die dan weg.",
    errno.EACCES: RIGHTS,
    errno.EPERM: RIGHTS,
    errno.EISDIR: "dit is een map, en hier hoort een bestand. Geef de map een andere naam.",
    errno.ENOTDIR: "hier hoort een map te staan, en het is een bestand. Geef dat bestand een andere naam.",
    errno.EEXIST: "hier staat al iets met deze naam. Geef dat een andere naam, of haal het weg.",
    errno.ENAMETOOLONG: "deze naam is te lang. Kies een kortere.",
    errno.ELOOP: "dit is een snelkoppeling naar zichzelf. Haal die weg.",
    errno.ENOSPC: "de schijf is vol. Maak ruimte en probeer het opnieuw.",
    errno.EROFS: "op deze schijf kun je niet schrijven. Kies een andere map.",
}
NOT_COPIED = "dit is niet te kopiëren. Kijk of je het mag lezen, en of het een snelkoppeling is naar iets dat weg is."


def explain(error: OSError) -> str:
    """Return what was refused; copying a folder may fail for several files, each then has a line."""
    if isinstance(error, shutil.Error):
        return "\n".join(f"{source}: {NOT_COPIED}" for source, *_ in error.args[0])
    reason = EXPLANATIONS.get(error.errno or 0) or f"dit lukt niet. Je computer meldt: {error.strerror or error}."
    if error.filename is None:
        return reason[0].upper() + reason[1:]
    return f"{os.fsdecode(error.filename)}: {reason}"
