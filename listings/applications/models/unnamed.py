"""What does the agency see of a candidate it has chosen to meet without a name first?"""

import re

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..status import CONTACTABLE

HIDDEN = gettext_lazy("[navn]")
SHORTEST = 3
"""Letters: a part of a name that is shorter stands in too many other words."""


class Unnamed(models.Model):
    """Name, title, agency and address are shown from the talk on, or when somebody asks for them; then they stay."""

    named_at = models.DateTimeField(gettext_lazy("når navnet ble vist"), null=True, editable=False)

    class Meta:
        abstract = True

    @property
    def is_unnamed(self):
        """Not who is at the talk, also when her agency has begun to read without names since."""
        return self.named_at is None and self.status not in CONTACTABLE and self.posting.agency.hides_names_first

    @property
    def shown_name(self):
        """The same for everybody in the agency, and no sign of who came first."""
        return _("Kandidat %(code)s") % {"code": self.public_id.hex[:4].upper()} if self.is_unnamed else self.name

    @property
    def shown_home(self):
        return "" if self.is_unnamed else self.home_agency.name

    @property
    def shown_title(self):
        """Of what was shared: gone with it when the candidate withdraws."""
        return "" if self.is_unnamed or self.is_withdrawn else self.snapshot.get("title", "")

    @property
    def shown_message(self):
        return self.without_name(self.message)

    @property
    def shown_about(self):
        return self.without_name(self.snapshot.get("about", ""))

    def without_name(self, text):
        """What she wrote herself, without her own name and address while she is unnamed. Her words may still tell who
        she is, and the pages say so. Never for what somebody else wrote: who types names would see which of them is
        taken away, and so whose it is."""
        if not self.is_unnamed:
            return text
        hidden = str(HIDDEN)
        if self.person.email:
            text = re.sub(re.escape(self.person.email), hidden, text, flags=re.IGNORECASE)
        known = sorted(known_as(self.name) | known_as(self.person.name), key=len, reverse=True)
        one = rf"\b(?:{'|'.join(known)})(?:s\b|\b)"
        return re.sub(rf"{one}(?:[\s-]+{one})*", hidden, text, flags=re.IGNORECASE) if known else text


def known_as(name):
    """Patterns: the whole name however short it is, and each part that is long enough to stand alone."""
    parts = [re.escape(part) for part in re.split(r"[\s-]+", name) if part]
    whole = {r"[\s-]+".join(parts)} if len(parts) > 1 else set()
    return whole | {part for part in parts if len(part) >= SHORTEST}
