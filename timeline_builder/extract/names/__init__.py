"""Names: the names in a sentence, whole and as one calls them."""
