"""Fitted: points made from annotated texts (`benchmarks/fit.py`) instead of being written by hand.

A table each for actors (`participants.weighing`), antecedents of pronouns (`participants.antecedents`), kinds
(`kinds.vocabulary`) and what did not happen (`factuality.against`); `points` reads them.
"""
