"""Does the name beside an entry belong to the code that is sealed in it?"""

from django.utils.translation import gettext as _

from ..models import Pseudonym
from .pseudonyms import code_of


class People:
    """The codes of all who have one, read once."""

    def __init__(self):
        self.codes = dict(Pseudonym.objects.values_list("person", "code"))
        self.known = set(self.codes.values())

    def is_other(self, entry):
        """Without a name the code must lead nowhere: the account is deleted."""
        if entry.by_id:
            return self.codes.get(entry.by_id, "") != entry.who
        return entry.who in self.known


def faults_of_pseudonyms():
    for one in Pseudonym.objects.select_related("person"):
        if one.code != code_of(one.secret, one.person.public_id):
            yield _("Koden til en person leder til en annen: %(code)s.") % {"code": one.code[:12]}
