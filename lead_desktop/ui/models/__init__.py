"""What tables show, read page by page."""
