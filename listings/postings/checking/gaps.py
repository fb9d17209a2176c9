"""What is one thing that a posting lacks, and on which step of the guided form is it mended?"""

from dataclasses import dataclass

NEED, SKILLS, TERMS = "behov", "kompetanse", "rammer"


@dataclass(frozen=True)
class Gap:
    """One thing to mend: in which field, on which step of the guided form, and what to do."""

    field: str
    step: str
    message: str

    @property
    def anchor(self):
        return f"id_{self.field}"
