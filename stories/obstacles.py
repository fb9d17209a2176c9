"""Why can a story not be published now? In sentences for the editor."""

from django.utils.translation import gettext as _

from .agreed import asked_in, is_to_fewer_readers, is_to_other_words
from .edited import is_approved
from .models import Consent, Experience
from .shown import of_shown
from .status import Answer, Stage

WHY = {
    Answer.WAITING: lambda name: _("%(name)s har ikke svart på om hun eller han vil nevnes.") % {"name": name},
    Answer.NO: lambda name: _("%(name)s har sagt nei til å bli nevnt. Ta navnet ut av teksten.") % {"name": name},
    Answer.WITHDRAWN: lambda name: (
        _("%(name)s har trukket samtykket. Ta navnet ut av teksten, eller la historien ligge.") % {"name": name}
    ),
}

OTHER = {
    True: lambda: _("%(name)s har sagt ja til en annen tekst. Spør på nytt."),
    False: lambda: _("Det er ikke ført hvilken tekst %(name)s sa ja til. Spør på nytt."),
}
"""By whether it is known which words she said yes to: until December 2026 it was not kept."""


def experience_of(page):
    """The experience that the story was made of, whichever written form the page is."""
    rows = Experience.objects.with_facts()
    return rows.filter(story__translation_key=page.translation_key).first()


def of_page(page):
    found = of_named(Consent.objects.about(page), page)
    experience = experience_of(page)
    if experience is None:
        return found + of_teller(unasked_teller(page))
    return found + of_readers(page, experience) + of_shown(page, experience) + of_author(experience, page)


def of_named(consents, made):
    """`made`: what would be out, a page or a recommendation."""
    rows = list(consents.exclude(status=Answer.UNNAMED).with_facts())
    asked = asked_in(rows[0], made) if rows else None
    return [text for consent in rows if (text := of_answer(consent, asked))]


def of_answer(consent, asked):
    """Also a yes is in the way when it was to something else."""
    if consent.status != Answer.YES:
        return WHY[consent.status](consent.name)
    if is_to_other_words(consent, asked):
        return OTHER[bool(consent.agreed_words)]() % {"name": consent.name}
    return lacks_strangers(consent.name) if is_to_fewer_readers(consent, asked) else ""


def of_teller(name):
    if not name:
        return []
    text = _("Det er ikke ført at %(name)s, som forteller, har sagt ja. Før det opp, eller spør på e-post.")
    return [text % {"name": name}]


def unasked_teller(page):
    """The name of who tells what an editor has written, when there is no answer of hers to wait for; else empty.

    Whose name was taken out, and stands there again, has not been asked about that.
    """
    name = page.person_name.strip()
    if not name or experience_of(page) is not None:
        return ""
    asked = Consent.objects.about(page).exclude(status=Answer.UNNAMED)
    return "" if any(consent.is_of(name) for consent in asked) else name


def teller_agreed(page):
    """Whether it is recorded that who tells has said yes: to her own words, or to what an editor has written."""
    experience = experience_of(page)
    if experience is not None:
        return not of_author(experience, page)
    return any(one.is_of(page.person_name) for one in Consent.objects.about(page).filter(status=Answer.YES))


def of_recommendation(recommendation):
    experience = getattr(recommendation, "experience", None)
    if experience is None:
        told = bool(recommendation.how.strip())
        return [] if told else [_("Skriv hvordan samtykket er gitt, før anbefalingen vises.")]
    found = of_named(experience.consents.all(), recommendation)
    found += of_readers(recommendation, experience) + of_shown(recommendation, experience)
    return found + of_author(experience, recommendation)


def of_readers(made, experience):
    """Whether strangers may read it is hers to say, also after it is out."""
    if not made.is_public or experience.is_public:
        return []
    return [lacks_strangers(experience.author.name)]


def lacks_strangers(name):
    return _("%(name)s har ikke sagt ja til at alle på nettet kan lese dette.") % {"name": name}


def of_author(experience, made):
    """After it is out the editor may mend a misspelling without asking anew."""
    if experience.status == Stage.PUBLISHED:
        return []
    name = experience.author.name
    if experience.status == Stage.WITHDRAWN:
        return [_("%(name)s har trukket det hun eller han fortalte.") % {"name": name}]
    if experience.status != Stage.APPROVED:
        return [_("%(name)s har ikke godkjent den redigerte teksten ennå.") % {"name": name}]
    if not is_approved(experience, made):
        return [_("Teksten er endret etter at %(name)s godkjente den. Be om ny godkjenning.") % {"name": name}]
    return []
