"""Who belongs to the agency, and what may they do? Seen and changed by its administrators."""

from django import forms
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from portal.access.rules import Action, can
from portal.foundation.forms import PortalForm
from portal.foundation.paging import paginate

from ..actions import confirm_membership, end_membership
from ..forms import DeputyForm, LetInForm, RolesForm
from ..models import Membership
from ..status import MembershipStatus
from .of_agency import AgencyFormView, OfAgency

PER_PAGE = 50


class People(OfAgency, TemplateView):
    action = Action.MANAGE_MEMBERS
    is_confidential = True
    template_name = "listings/agencies/people.html"
    heading = _("Folk og roller")

    def get_context_data(self, **kwargs):
        members = Membership.objects.of(self.agency).exclude(status=MembershipStatus.ENDED)
        members = members.select_related("user").prefetch_related("roles").order_by("-status", "user__name", "pk")
        may_move = can(self.request.user, Action.MERGE_AGENCIES, self.agency)
        own = {"members": paginate(self.request, members, PER_PAGE), "may_move": may_move}
        return super().get_context_data(**kwargs) | own


class BackToPeople(AgencyFormView):
    action = Action.MANAGE_MEMBERS

    def get_success_url(self):
        return reverse("agencies:people", args=[self.agency.slug])

    def trail(self):
        before, last = super().trail()[:-1], super().trail()[-1]
        return [*before, {"label": People.heading, "url": self.get_success_url()}, last]


class LetIn(BackToPeople):
    template_name = "listings/agencies/let_in.html"
    form_class = LetInForm
    heading = _("Slipp inn en kollega")
    done = _("Vi har sendt en e-post. Kollegaen hører til hos dere når hun eller han har logget inn eller svart ja.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"agency": self.agency}


class OfMembership(BackToPeople):
    """The membership is of this agency, so that an administrator of one cannot reach those of another."""

    def get_thing(self):
        agency = super().get_thing()
        members = Membership.objects.of(agency).exclude(status=MembershipStatus.ENDED).select_related("user", "agency")
        self.membership = get_object_or_404(members, pk=self.kwargs["pk"])
        return self.membership

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"membership": self.membership}

    def get_context_data(self, **kwargs):
        facts = {"membership": self.membership, "person": self.membership.known_as}
        return super().get_context_data(**kwargs) | facts


class MembershipPage(OfMembership):
    template_name = "listings/agencies/membership.html"
    form_class = RolesForm
    heading = _("Roller")
    done = _("Rollene er lagret.")

    def get_context_data(self, **kwargs):
        roles = self.membership.roles
        return super().get_context_data(**kwargs) | {
            "from_directory": roles.filter(by_directory=True),
            "for_a_time": roles.standing().exclude(until=None),
        }


class Deputy(OfMembership):
    template_name = "listings/agencies/deputy.html"
    form_class = DeputyForm
    heading = _("Gi en rolle for en tid")
    done = _("Kollegaen har rollen fra nå, og til og med dagen du valgte.")

    def get_success_url(self):
        return reverse("agencies:membership", args=[self.agency.slug, self.membership.pk])


class YesForm(PortalForm):
    """Nothing to fill in: a verb for one membership, behind a button."""

    answer = forms.ChoiceField(choices=[("end", "end"), ("confirm", "confirm")], widget=forms.HiddenInput)
    verbs = {"end": end_membership, "confirm": confirm_membership}

    def __init__(self, *args, membership, **kwargs):
        self.membership = membership
        super().__init__(*args, **kwargs)

    def save(self, *, by):
        self.verbs[self.cleaned_data["answer"]](membership=self.membership, by=by)


class EndMembership(OfMembership):
    """Asks once more before somebody is out; the same address lets a waiting person in."""

    template_name = "listings/agencies/end_membership.html"
    form_class = YesForm
    heading = _("Avslutt tilknytningen")
    done = _("Lagret. Endringen gjelder fra nå.")
