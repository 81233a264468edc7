"""Every message an author can get, in one voice: what is the matter, and how to mend it.

A code never changes its meaning; its hundred says in which file it stands. How bad it is goes by what it does to
readers: an error leaks or loses, a warning is what readers would miss, a tip is advice, or a file that merely is not
published. Each has a heading in content/meewerken/foutmeldingen.md. Here they are all together, for who gives them.
"""

# ruff: noqa: F403 - a message that is added must be here too, without being named twice
from casuskijker.loading.reading.messages.between_files import *
from casuskijker.loading.reading.messages.files import *
from casuskijker.loading.reading.messages.lists import *
from casuskijker.loading.reading.messages.message import *
from casuskijker.loading.reading.messages.settings import *
from casuskijker.loading.reading.messages.texts import *
from casuskijker.loading.reading.messages.tips import *
from casuskijker.loading.reading.messages.warnings import *
