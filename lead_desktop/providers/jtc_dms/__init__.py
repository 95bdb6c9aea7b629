"""JTC DMS: bulks by id, and leads by date in windows of seven days."""
