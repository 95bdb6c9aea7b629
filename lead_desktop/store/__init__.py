"""What must survive: rows, journal, job history, settings, credentials."""
