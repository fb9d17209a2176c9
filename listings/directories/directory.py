"""Who acts when no person does? The agency's own directory, with a key that is in use."""

from dataclasses import dataclass

from .models import DirectoryKey


@dataclass(frozen=True)
class Directory:
    """Asks the rule table like a person, but is signed in nowhere and holds no role."""

    key: DirectoryKey

    is_authenticated = False

    @property
    def agency(self):
        return self.key.agency


def told_of(by):
    """For the audit log: who did it, or with which key it was done."""
    if isinstance(by, Directory):
        return {"by": None, "directory_key": str(by.key.public_id)}
    return {"by": by}
