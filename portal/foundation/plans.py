"""What would be done is shown first. Is it still the same when somebody says yes to it?

A plan is made anew when the yes comes, and what was shown is known by its digest: only what somebody has seen is done.
"""

import json
from abc import ABC, abstractmethod
from hashlib import sha256

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _


class Plan(ABC):
    """Its rows have a `state`; `told` is all that the yes is to, as lists, dicts and words, in the order they stand."""

    rows: list

    @property
    @abstractmethod
    def told(self): ...

    @property
    @abstractmethod
    def may_go(self): ...

    def of(self, state):
        return [row for row in self.rows if row.state == state]

    @property
    def digest(self):
        """Equal for the same plan."""
        return sha256(json.dumps(self.told, sort_keys=True, default=sorted).encode()).hexdigest()

    def require_shown(self, shown):
        """`shown`: the digest of the plan that was said yes to. Raises ValidationError when this is another one, or may
        not be carried out."""
        if self.digest != shown or not self.may_go:
            raise ValidationError(_("Noe er endret siden du så over. Se over en gang til."), code="overtaken")
