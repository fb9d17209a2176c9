"""How are people moved to another agency? Who and where, then what follows, then one press."""

import hashlib

from django.contrib import messages
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.access.rules import Action

from ..forms import MoveForm
from ..models import Membership
from .people import BackToPeople

MOST_NAMED = 30


class MovePeople(BackToPeople):
    action = Action.MERGE_AGENCIES
    is_confidential = True
    template_name = "listings/agencies/move_people.html"
    form_class = MoveForm
    heading = gettext_lazy("Flytt folk")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"agency": self.agency}

    def form_valid(self, form):
        """Moves those who were shown, and nobody else."""
        people = list(form.chosen)
        if "sikker" not in self.request.POST:
            return self.show(form, people)
        if self.request.POST.get("sett") != mark(people):
            messages.warning(
                self.request, _("Noen har kommet til eller gått mens du hadde siden åpen. Se over på nytt.")
            )
            return self.show(form, people)
        return super().form_valid(form)

    def show(self, form, people):
        if "tilbake" not in self.request.POST:
            self.template_name = "listings/agencies/move_people_follow.html"
        return self.render_to_response(self.get_context_data(form=form, **what_follows(form, people)))

    @property
    def done(self):
        return _("Folkene er flyttet, og har fått beskjed.")


def what_follows(form, people):
    """For move_people_follow.html."""
    ids = [membership.pk for membership in people]
    bosses = Membership.objects.administrators_of(form.agency)
    return {
        "target": form.cleaned_data["target"],
        "number": len(people),
        "named": [membership.known_as for membership in people[:MOST_NAMED]],
        "more": max(0, len(people) - MOST_NAMED),
        "with_roles": form.cleaned_data["with_roles"],
        "loses_administrators": bosses.exists() and not bosses.exclude(pk__in=ids).exists(),
        "seen": mark(people),
    }


def mark(people):
    keys = ",".join(str(membership.pk) for membership in people)
    return hashlib.sha256(keys.encode()).hexdigest()[:16]
