"""What is wrong with what the portal knows of its agencies? Each check finds its own; higher apps add theirs."""

from . import agencies
from .checks import CHECKS, Check, Finding, look_over, register_check

__all__ = ["CHECKS", "Check", "Finding", "agencies", "look_over", "register_check"]
