"""`python -m casuskijker`, where no `casuskijker` is on the path."""

import sys

from casuskijker.cli import main

sys.exit(main())
