from .engine import DatabaseEngine

__all__ = ["DatabaseEngine"]
