"""One package a CRM: capabilities, limits, wire format, error translation."""
