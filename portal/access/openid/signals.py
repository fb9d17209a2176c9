"""What is announced when a provider gets to know a person? Receivers write rows in the same transaction."""

from django.dispatch import Signal

identity_changed = Signal()
"""Sent with `person`, `provider` (its id) and `change`: tied or untied."""
