"""From events and candidates to one ordered, linked chronology."""
