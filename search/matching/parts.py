"""Which parts of other apps' pages are about who fits what?"""

from itertools import islice

from django.db.models import prefetch_related_objects

from listings.applications.models import Invitation
from portal.access.rules import Action, can
from portal.foundation import slots

from .counterparts import counterparts
from .everybody import NotReady
from .explaining import explain
from .models import SetAside
from .next_steps import outlook
from .own import own_profile_here
from .plan import plan_of
from .ranking import every_opening_for, people_for
from .rarity import terms_of_today
from .reading import posting_facts, profile_facts
from .showing import fit, meetings, people, suggestions
from .vocabulary import words_of_today

FEW, ON_MY_PAGE = 3, 4


def for_me(request, thing=None):
    """On my page: the postings that suit her best, without those that she is invited to and so sees there already."""
    if not can(request.user, Action.SEARCH_POSTINGS) or not (profile := own_profile_here(request)):
        return None
    asked = set(Invitation.objects.asked_of(request.user).answerable().values_list("posting", flat=True))
    found = ((posting, judgement) for posting, judgement in every_opening_for(profile) if posting.pk not in asked)
    rows = suggestions(islice(found, ON_MY_PAGE))
    return slots.Part("search/matching/parts/for_me.html", {"rows": rows}) if rows else None


def who_fits(request, posting):
    """On the own agency's posting: people whom it may see."""
    if not posting.is_open or not can(request.user, Action.SEE_FITTING_PEOPLE, posting):
        return None
    prefetch_related_objects([posting], "competence_lines__competence")
    facts = {"posting": posting, "rows": [], "outlook": None, "is_reading": False}
    try:
        facts["rows"] = people(islice(people_for(posting, request.user), FEW), request.user)
        facts["outlook"] = outlook(posting, request.user)
    except NotReady:
        facts["is_reading"] = True
    return slots.Part("search/matching/parts/who_fits.html", facts)


def what_meets(request, posting):
    """On the own agency's posting: needs for an offer, offers for a need, swaps for a swap."""
    if not posting.is_open or not can(request.user, Action.SEE_CANDIDATES, posting):
        return None
    cards = meetings(islice(counterparts(posting, request.user), FEW))
    return (
        slots.Part("search/matching/parts/what_meets.html", {"kind": posting.kind, "cards": cards}) if cards else None
    )


def how_i_fit(request, posting):
    """On a posting's page: how it suits the person who reads."""
    if not can(request.user, Action.SEND_INTEREST, posting) or not (profile := own_profile_here(request)):
        return None
    judgement = explain(plan_of(posting_facts(posting), terms_of_today()), profile_facts(profile), words_of_today())
    is_aside = SetAside.objects.of(request.user).filter(posting=posting).exists()
    facts = fit(posting, judgement) | {"is_aside": is_aside, "next": request.path}
    return slots.Part("search/matching/parts/how_i_fit.html", facts)


slots.register("my_page.suggestions", for_me)
slots.register("posting.people", who_fits, order=60)
slots.register("posting.people", what_meets, order=65)
slots.register("posting.people", how_i_fit, order=70)
