"""Fitted: points made from annotated texts (`benchmarks/fit.py`) instead of being written by hand."""
