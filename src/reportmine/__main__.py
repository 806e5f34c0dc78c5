"""`python -m reportmine` is the command `reportmine`."""

import sys

from reportmine.cli import main

sys.exit(main())
