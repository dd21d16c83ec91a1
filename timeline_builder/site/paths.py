"""The addresses live in `timeline_builder.paths`, above exports and site; this keeps the name they had here."""

from timeline_builder.paths import *  # noqa: F403
