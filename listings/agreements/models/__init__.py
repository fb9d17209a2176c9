"""What does the app keep? Agreements with their versions, amendments, signatures and talk, rules, and usual terms."""

from .agreement import Agreement, AgreementEvent
from .amendment import Amendment
from .paper import SignedPaper
from .remark import Remark
from .rule import RuleSetting
from .signing import Archiving, Signatory, Signature
from .usual import UsualTerms
from .version import Version

__all__ = [
    "Agreement",
    "AgreementEvent",
    "Amendment",
    "Archiving",
    "Remark",
    "RuleSetting",
    "Signatory",
    "Signature",
    "SignedPaper",
    "UsualTerms",
    "Version",
]
