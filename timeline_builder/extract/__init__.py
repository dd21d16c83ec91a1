"""From an article and its dates to candidate events: what happened, who says so, who, where, and how many."""

from timeline_builder.extract.candidates import extract
from timeline_builder.extract.mentions import mentions

__all__ = ["extract", "mentions"]
