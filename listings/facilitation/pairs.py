"""Which agencies' wishes meet those of a sign-up? By competences in common, both ways, told in a sentence."""

from dataclasses import dataclass

from django.db.models import Q
from django.utils.translation import gettext as _

from listings.postings.models import PostingPage

from .audience import is_meant_for
from .limits import MOST_SUGGESTED
from .models import SignUp
from .parties import POSTING, SIGN_UP, Party, already_with


@dataclass(frozen=True)
class Meeting:
    """`gets` is what the sign-up asks for and the other can lend, `gives` the other way."""

    party: Party
    gets: tuple[str, ...]
    gives: tuple[str, ...]

    @property
    def weight(self):
        """Both ways before one, then the number in common."""
        return bool(self.gets) + bool(self.gives), len(self.gets) + len(self.gives)

    def sentences(self, own):
        other = self.party.agency.short
        if self.gets:
            yield told(own, other, self.gets)
        if self.gives:
            yield told(other, own, self.gives)
        if not (self.gets or self.gives):
            yield _("Ingen kompetanser felles. Les hva begge skriver.")


def told(asks, lends, names):
    facts = {"asks": asks, "lends": lends, "names": ", ".join(names)}
    return _("%(asks)s trenger %(names)s, og %(lends)s kan tilby det.") % facts


def meetings(sign_up, by):
    """The best first; other sign-ups also when only their words can tell, postings only when something is in common."""
    known = already_with(Party(SIGN_UP, sign_up))
    found = [meeting(sign_up, party) for party in around(sign_up, by) if party.ref not in known]
    found = [one for one in found if one.party.kind == SIGN_UP or any(one.weight)]
    return sorted(found, key=lambda one: one.weight, reverse=True)[:MOST_SUGGESTED]


def around(sign_up, by):
    others = SignUp.objects.visible_to(by).seeking().exclude(agency=sign_up.agency_id).with_facts()
    yield from (Party(SIGN_UP, other) for other in others)
    asked, lent = slugs(sign_up.wanted), slugs(sign_up.offered)
    named = Q(competence_lines__competence__slug__in=asked | lent)
    postings = PostingPage.objects.visible_to(by).findable().open().exclude(agency=sign_up.agency_id)
    rows = PostingPage.objects.filter(pk__in=postings.filter(named).values("pk")).with_facts()
    yield from (Party(POSTING, posting) for posting in rows if is_meant_for(posting, sign_up.agency))


def meeting(sign_up, other):
    return Meeting(other, common(sign_up.wanted, other.thing.offered), common(sign_up.offered, other.thing.wanted))


def common(one, other):
    there = slugs(other)
    return tuple(sorted(line.competence.label for line in one if line.competence.slug in there))


def slugs(lines):
    return {line.competence.slug for line in lines}
