"""`python -m teashop`."""

import sys

from teashop.cli import main

sys.exit(main())
