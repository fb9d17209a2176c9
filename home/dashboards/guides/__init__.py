"""What can a person do here, and where does she begin? One guide per role she holds."""

from .choosing import guides_for

__all__ = ["guides_for"]
