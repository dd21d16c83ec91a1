"""Timeline Builder: from articles and event files to one sourced chronology."""

__version__ = "0.1.0"
