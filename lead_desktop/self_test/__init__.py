"""`lead-desktop --self-test FILE`: the installed program tries itself, on practice CRMs and a profile that is thrown away."""
