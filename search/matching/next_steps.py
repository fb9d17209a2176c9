"""What can an agency do when few people fit its posting? Concrete steps, with the way to each."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from listings.postings.checking.gaps import SKILLS, TERMS
from listings.postings.choices import Audience
from listings.sharing.models import PublicShare
from listings.vocabulary.levels import Level
from portal.access.rules import Action, can

from .easing import FEW, MOST_TOLD, Holders, easings, how_many_fit
from .reading import posting_facts
from .vocabulary import words_of_today
from .wording import label

MOST_EASINGS = 2


def outlook(posting, by) -> dict | None:
    """How few fit, and what to do: text, url, link. None when enough do. Raises NotReady."""
    if not posting.wanted:
        return None
    holders = Holders(posting_facts(posting).lines)
    number = how_many_fit(holders, posting, by)
    if number >= FEW:
        return None
    return {"number": number, "said": how_few(number), "steps": list(steps(holders, posting, by))}


def how_few(number):
    if not number:
        return _("Ingen av dem som viser profilen sin for dere, har så mye som halvparten av det dere spør etter.")
    return ngettext(
        "Bare %(n)s person har minst halvparten av det dere spør etter.",
        "Bare %(n)s personer har minst halvparten av det dere spør etter.",
        number,
    ) % {"n": number}


def steps(holders, posting, by):
    if can(by, Action.EDIT_POSTING, posting):
        words = words_of_today()
        skills = {"url": reverse("postings:edit", args=[posting.pk, SKILLS]), "link": _("Endre kravene")}
        for easing in easings(holders, posting, by)[:MOST_EASINGS]:
            yield {"text": of_easing(easing, words), **skills}
    if can(by, Action.KEEP_SIGN_UP, posting.agency):
        address = reverse("facilitation:make_sign_up", args=[posting.agency.slug])
        text = _("Formidleren kan lete for dere, også blant dem som bare viser seg for koblingshjelpen.")
        yield {"text": text, "url": f"{address}?utlysning={posting.pk}", "link": _("Spør koblingshjelpen")}
    yield from of_reach(posting, by)


def of_easing(easing, words):
    name = label(easing.line.competence, words)
    told = {"name": name, "n": easing.number if easing.number <= MOST_TOLD else _("over %(n)s") % {"n": MOST_TOLD}}
    if easing.level is None:
        return (
            ngettext(
                "Sett «%(name)s» til «fint å ha». Da er det %(n)s person til som har alt dere må ha.",
                "Sett «%(name)s» til «fint å ha». Da er det %(n)s personer til som har alt dere må ha.",
                easing.number,
            )
            % told
        )
    return ngettext(
        "Senk nivået for «%(name)s» til «%(level)s». Da er det %(n)s person til som har minst halvparten.",
        "Senk nivået for «%(name)s» til «%(level)s». Da er det %(n)s personer til som har minst halvparten.",
        easing.number,
    ) % {**told, "level": Level(easing.level).label}


def of_reach(posting, by):
    """Who else could see it, or hear of it."""
    if posting.visibility != Audience.ALL and can(by, Action.EDIT_POSTING, posting):
        address = reverse("postings:edit", args=[posting.pk, TERMS])
        text = _("Utlysningen er ikke for alle som er med. Flere kan se den hvis dere vil.")
        yield {"text": text, "url": address, "link": _("Endre hvem den er for")}
    if can(by, Action.SHARE_POSTING, posting) and not PublicShare.objects.on().filter(posting=posting).exists():
        address = reverse("sharing:keep", args=[posting.pk])
        text = _("Del utlysningen åpent, så kan alle lese den uten innlogging og sende den videre.")
        yield {"text": text, "url": address, "link": _("Del åpent")}
    if posting.visibility != Audience.OWN:
        text = _(
            "Send utlysningen til noen dere kjenner i andre virksomheter. Kontaktpersoner der kan foreslå en kollega."
        )
        yield {"text": text, "url": "", "link": ""}
