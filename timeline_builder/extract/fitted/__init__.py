"""Fitted: points made from annotated texts (`benchmarks/fit.py`) instead of being written by hand.

A table each for actors (`participants.weighing`), antecedents of pronouns (`participants.antecedents`) and kinds
(`kinds.vocabulary`); `points` reads them.
"""
