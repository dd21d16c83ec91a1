"""Figures: how many people were killed, wounded, missing, displaced or captured, in which event, and who claims it."""
