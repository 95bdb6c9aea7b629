"""`python -m lead_desktop`."""

import sys

from lead_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
