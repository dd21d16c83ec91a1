"""One file a language: the words that extraction needs. Files are discovered; the engine names no language."""
