"""The road to an API: one client a host, throttled, redacted, with our own errors."""
