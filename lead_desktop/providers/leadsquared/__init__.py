"""LeadSquared: leads by id, e-mail and phone, and bulk create."""
