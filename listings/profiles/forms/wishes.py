"""What does she want to learn?"""

from django.utils.translation import gettext_lazy as _

from .. import actions, limits
from .picking import Picking


class WishesForm(Picking):
    add_label = _("Legg til noe du vil lære")
    most = limits.MOST_WISHES

    def chosen(self):
        return list(self.profile.wants_to_learn.all())

    def keep(self, by):
        return actions.wish(profile=self.profile, by=by, added=self.added, removed=self.removed)
