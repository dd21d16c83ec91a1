"""Participants: who acts in an event or is acted on, where it happened, and whom a pronoun stands for."""
