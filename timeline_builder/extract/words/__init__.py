"""Words: sentences, tokens and the word tables of each language."""
