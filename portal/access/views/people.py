"""Who has access to the whole portal, and with which roles?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from portal.foundation.admission import stays_of
from portal.foundation.paging import paginate
from portal.foundation.views import RuledView

from ..actions import give_portal_role, let_in_again, shut_out, take_portal_role
from ..catalogue import Action
from ..demo import label_of
from ..models import User
from ..roles import WHAT_ROLES_DO, PortalRole
from ..second_factor.actions import take_away
from ..second_factor.showing import has_one
from ..sure import question

LONGEST_TEXT = 100


class People(RuledView, TemplateView):
    action = Action.MANAGE_USERS
    is_confidential = True
    template_name = "portal/access/people.html"

    def get_context_data(self, **kwargs):
        text = self.request.GET.get("q", "").strip()[:LONGEST_TEXT]
        role = self.request.GET.get("rolle", "")
        paged = paginate(self.request, found(text, role), per_page=30)
        facts = {"text": text, "role": role, "roles": PortalRole.choices, "paged": paged, "rows": rows_of(paged.page)}
        return super().get_context_data(**kwargs) | facts


def found(text, role):
    people = User.objects.prefetch_related("portal_roles").order_by("name", "email")
    for word in text.replace("\0", "").split():
        people = people.filter(Q(name__icontains=word) | Q(email__icontains=word))
    return people.filter(portal_roles__role=role) if role in PortalRole.values else people


def rows_of(people):
    stays = stays_of(people)
    return [{"person": person, "agencies": [stay.agency for stay in stays[person.pk]]} for person in people]


class Person(RuledView, TemplateView):
    action = Action.MANAGE_USERS
    is_confidential = True
    template_name = "portal/access/person.html"

    def get_thing(self):
        return get_object_or_404(User, public_id=self.kwargs["public_id"])

    def get_context_data(self, **kwargs):
        stays = stays_of([self.thing])[self.thing.pk]
        facts = {"person": self.thing, "is_self": self.thing == self.request.user, "roles": roles_of(self.thing)}
        more = {"stays": [told(stay) for stay in stays], "has_second_factor": has_one(self.thing)}
        return super().get_context_data(**kwargs) | facts | more

    def post(self, request, **kwargs):
        verb, role = request.POST.get("verb"), request.POST.get("role")
        asked = question(verb, role, self.thing, request.user)
        if asked and "sikker" not in request.POST:
            context = {"person": self.thing, "verb": verb, "role": role, "asked": asked}
            return render(request, "portal/access/sure.html", context)
        try:
            messages.success(request, self.act(verb, role))
        except ValidationError as refusal:
            messages.error(request, " ".join(refusal.messages))
        return redirect("access:person", public_id=self.thing.public_id)

    def act(self, verb, role):
        """Gives what to say afterwards. Raises ValidationError when it cannot be done."""
        person, by = self.thing, self.request.user
        name = {"name": str(person)}
        match verb:
            case "give" | "take" if role in PortalRole.values:
                change = give_portal_role if verb == "give" else take_portal_role
                change(person=person, role=role, by=by)
                return _("Rollene til %(name)s er endret.") % name
            case "shut_out" if person != by:
                shut_out(person=person, by=by)
                return _("%(name)s er stengt ute, og kan slippes inn igjen her når som helst.") % name
            case "take_factor" if person != by:
                take_away(person=person, by=by)
                return _("%(name)s må sette opp bekreftelsen på nytt, og har fått beskjed på e-post.") % name
            case "let_in":
                let_in_again(person=person, by=by)
                return _("%(name)s er sluppet inn igjen.") % name
        raise ValidationError(_("Dette går ikke. Velg noe av det som står på siden."))


def roles_of(person):
    held = set(person.portal_roles.values_list("role", flat=True))
    return [
        {"code": role, "label": role.label, "sentence": WHAT_ROLES_DO[role], "is_held": role in held}
        for role in PortalRole
    ]


def told(stay):
    return {"stay": stay, "roles": [label_of(role) for role in stay.roles]}
