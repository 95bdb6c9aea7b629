"""`python -m lead_desktop.tour --out DIR [--scheme light|dark] [--size 1440x900]`."""

import sys

from lead_desktop.tour.guide import main

if __name__ == "__main__":
    sys.exit(main())
