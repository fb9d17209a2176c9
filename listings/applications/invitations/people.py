"""By which name does an agency see those it has invited? By no more than they show it today."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from listings.profiles.models import Profile
from listings.profiles.presentation import is_named_to, nameless, reader_of

from ..models import Application, Invitation
from .status import STANDING, State


@dataclass(frozen=True)
class Invited:
    """`url`: the candidate, or the profile; empty where she shows neither. `reason`: in words, of a no."""

    invitation: Invitation
    name: str
    url: str
    reason: str


def invited_as_seen(invitations, by):
    """Who has sent interest stands with the name she sent; who shows her profile no more, with none. Who is read
    without a name first has none here either, nor anything else that ties her to one of the candidates."""
    people = [row.person_id for row in invitations]
    profiles = Profile.objects.visible_to(by).select_related("user").filter(user__in=people)
    shown = {profile.user_id: profile for profile in profiles}
    postings = {row.posting_id for row in invitations}
    sent = Application.objects.handled_by(by).filter(posting__in=postings, person__in=people)
    candidates = {application.person_id: application for application in sent.with_facts()}
    reader = reader_of(by)
    return [as_seen(row, candidates.get(row.person_id), shown.get(row.person_id), reader) for row in invitations]


def as_seen(row, application, profile, reader):
    if application and application.is_unnamed:
        return Invited(row, nameless(""), "", "")
    return Invited(row, *seen(application, profile, reader), row.get_reason_display() if row.reason else "")


def already_invited(posting):
    """Keys of the people who are not asked anew."""
    return set(Invitation.objects.of_host().to(posting).filter(status__in=STANDING).values_list("person", flat=True))


def proposers_of(application):
    """The agencies that proposed her, where she has said yes to that."""
    said_yes = Invitation.objects.to(application.posting).filter(person=application.person, status=State.ACCEPTED)
    return [row.nominated_by for row in said_yes.filter(nominated_by__isnull=False).select_related("nominated_by")]


def seen(application, profile, reader):
    if application:
        return application.name, reverse("applications:candidate", args=[application.public_id])
    if profile is None:
        return _("En person som ikke viser profilen sin for dere nå"), ""
    name = profile.user.name if is_named_to(reader, profile) else nameless(profile.user.title)
    return name, profile.get_absolute_url()
