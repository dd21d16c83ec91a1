"""Outputs are described in `timeline_builder.output`, above exports and site; this keeps the name they had here."""

from timeline_builder.output import Edit, File, Heading, Output, Page, Part, Settings

__all__ = ["Edit", "File", "Heading", "Output", "Page", "Part", "Settings"]
