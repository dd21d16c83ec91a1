"""Words to dates of the calendar: the EDTF value, the tagger, and one file a language."""
