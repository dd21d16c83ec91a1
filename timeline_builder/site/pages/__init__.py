"""One file a page kind, discovered by name."""
