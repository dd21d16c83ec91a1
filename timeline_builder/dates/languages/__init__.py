"""One file a language: its words, patterns, display names, examples and counter-examples. Discovered by name."""
