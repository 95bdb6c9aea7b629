"""Every screen of the design guide in each of its states, brought about on the practice CRMs."""
