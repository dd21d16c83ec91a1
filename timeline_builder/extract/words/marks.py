"""Marks: the signs that open and close quotations, and those that open the items of a list."""

CLOSERS = {"“": "”", "«": "»", "„": "“”", '"': '"'}  # what closes a quotation, by the sign that opens it
OPENERS = "".join(CLOSERS)
QUOTES = '"“”„«»'
BULLETS = "-–—*+•·▪◦●■‣"
