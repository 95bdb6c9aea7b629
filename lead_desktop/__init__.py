"""Lead Desktop: look up, search and bulk-create CRM leads, with every row accounted for."""

__version__ = "0.1.0.dev0"
