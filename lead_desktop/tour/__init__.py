"""The guided tour: the real window, used as a person uses it, with a picture after each step."""
