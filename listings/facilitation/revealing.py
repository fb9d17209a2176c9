"""What does each side of a suggestion see of the other, before and after both have said yes?"""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from listings.agencies.models import Membership
from listings.postings.owners import contacts_of, those_to_tell
from listings.profiles.models import Profile
from listings.profiles.presentation import agencies_of, nameless
from portal.access.rules import Action, can

from .models import SignUp
from .pairs import told
from .status import CHANGEABLE, SuggestionStatus


@dataclass(frozen=True)
class End:
    """`words` are what the other has written, with a heading each; `contact` is empty until both have said yes."""

    name: str
    words: tuple = ()
    contact: tuple = ()
    url: str = ""
    lang: str = ""


def title_of(suggestion):
    """For the facilitator alone."""
    return " – ".join([name_of(suggestion, 1), name_of(suggestion, 2)])


def name_of(suggestion, number):
    if number == 1:
        return suggestion.person.name if suggestion.person else suggestion.sign_up.agency.short
    return suggestion.posting.title if suggestion.posting else suggestion.other.agency.short


def other_end(side, by):
    """What `by`, who answers for `side`, sees of the other one."""
    suggestion = side.suggestion
    agreed = suggestion.status == SuggestionStatus.AGREED
    if side.number == 2:
        return of_person(suggestion, by, agreed) if suggestion.person else of_sign_up(suggestion.sign_up, agreed)
    return of_posting(suggestion.posting, agreed) if suggestion.posting else of_sign_up(suggestion.other, agreed)


def of_sign_up(sign_up: SignUp, agreed):
    """Once it is taken back, or the agency is out, no more than whose it was."""
    if sign_up.status not in CHANGEABLE or not sign_up.agency.is_active:
        return End(sign_up.agency.name)
    words = (
        (_("Dette trenger de"), sign_up.needs),
        (_("Kompetanse de trenger"), ", ".join(line.competence.label for line in sign_up.wanted)),
        (_("Dette kan de tilby"), sign_up.offers),
        (_("Kompetanse de kan tilby"), ", ".join(line.competence.label for line in sign_up.offered)),
    )
    contact = contact_of(sign_up) if agreed else ()
    return End(sign_up.agency.name, tuple(row for row in words if row[1]), contact)


def contact_of(sign_up):
    """Who signed up, as long as she is there; then the agency's contact persons."""
    is_there = Membership.objects.active().of(sign_up.agency).filter(user=sign_up.made_by_id).exists()
    people = [sign_up.made_by] if is_there else contacts_of(sign_up.agency)
    return tuple(filter(None, (sign_up.contact, *addresses(people))))


def addresses(people):
    return tuple(f"{person.name}, {person.email}" for person in people)


def of_posting(posting, agreed):
    named = tuple(filter(None, (posting.contact_name, posting.contact_email)))
    contact = (named or addresses(those_to_tell(posting))) if agreed else ()
    name = f"{posting.agency.name}: {posting.title}"
    return End(name, ((_("Kort sagt"), posting.lead),), contact, posting.url, posting.language)


def of_person(suggestion, by, agreed):
    """Who she is when both have said yes, or where her profile tells it to those who read it for the agency."""
    profile = profile_of(suggestion.person)
    if profile is None:
        return End(nameless(""))
    is_read = can(by, Action.SEE_PROFILE, profile)
    person, is_named = suggestion.person, agreed or (is_read and profile.shows_name)
    words = ((_("Jobber i"), ", ".join(agencies_of(profile))),) if is_named else ()
    if is_read:
        known = ", ".join(line.competence.label for line in profile.competence_lines.all())
        words += ((_("Kan"), known),)
    name = person.name if is_named else nameless(person.title if is_read else "")
    url = profile.get_absolute_url() if is_read else ""
    return End(name, tuple(row for row in words if row[1]), (person.email,) if agreed else (), url)


def profile_of(person):
    """None when she has deleted it."""
    return Profile.objects.with_facts().select_related("user").filter(user=person).first()


def sentences(side, by):
    """Why the facilitator thinks so, where the competences tell it, and `by` may see them."""
    suggestion, one = side.suggestion, side.suggestion.sign_up
    if suggestion.person:
        return of_person_and_need(side, by)
    other = suggestion.posting or suggestion.other
    names = one.agency.short, other.agency.short
    return list(in_common(one, other, *names))


def in_common(one, other, own, others):
    if gets := common(one.wanted, other.offered):
        yield told(own, others, gets)
    if gives := common(one.offered, other.wanted):
        yield told(others, own, gives)


def of_person_and_need(side, by):
    profile = profile_of(side.suggestion.person)
    if profile is None or not can(by, Action.SEE_PROFILE, profile):
        return []
    known = common(profile.competence_lines.all(), side.suggestion.posting.wanted)
    words = (
        _("Du kan dette som de trenger: %(names)s.") if side.person_id else _("Kan dette som dere trenger: %(names)s.")
    )
    return [words % {"names": ", ".join(known)}] if known else []


def common(one, other):
    there = {line.competence_id for line in other}
    return sorted(line.competence.label for line in one if line.competence_id in there)
