"""What does Enhetsregisteret say of an organisation number? Off until its address is set (docs/environment.md)."""

from .asking import is_on, look_up
from .units import Unit

__all__ = ["Unit", "is_on", "look_up"]
