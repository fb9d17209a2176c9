"""What does an agency take out of the portal to keep in its own archive, and when is it asked to?"""

from .package import package_of

__all__ = ["package_of"]
