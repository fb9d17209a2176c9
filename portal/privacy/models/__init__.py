"""What does privacy keep rows of? What happened, the chain that binds it, what was claimed, and what was done."""

from .chain import FormerName, Head, Pseudonym, Segment
from .entries import AuditEntry, AuditQuerySet, WrittenOnce
from .proofs import Proof
from .requests import PrivacyRequest

__all__ = [
    "AuditEntry",
    "AuditQuerySet",
    "FormerName",
    "Head",
    "PrivacyRequest",
    "Proof",
    "Pseudonym",
    "Segment",
    "WrittenOnce",
]
