"""The words of the domain: pure, frozen, without any third party."""
