"""What does everybody see of a shared posting? What is listed here, and nothing else that the portal knows."""

from django.contrib.auth.views import redirect_to_login
from django.urls import reverse
from django.utils.translation import gettext as _

from listings.postings.facts import card_of, facts_of, place_of, terms_of
from listings.postings.presentation import paragraphs, sides_of_page, texts_of, way_of
from listings.vocabulary.models import by_label
from portal.access.rules import Action, can
from portal.foundation.dates import date_in_words
from portal.foundation.durations import NO_BREAK, duration_in_words
from portal.foundation.one_line import on_one_line

from .words import told_in


def article_of(share, language):
    """For listings/sharing/article.html: the agency's name and look, facts, words, and a contact only if chosen."""
    posting = share.posting
    told = told_in(language, share)
    return {
        "share": share,
        "page": posting,
        "told": told,
        "agency": posting.agency,
        "logo": posting.agency.logo.url if posting.agency.logo else "",
        "facts": facts_of(posting),
        "terms": terms_of(posting),
        "texts": [text for text in texts_of(posting, told) if text["paragraphs"]],
        "not_needed": paragraphs(told["not_needed"]),
        "sides": [without_search(side) for side in sides_of_page(posting)],
        "words": [
            {"label": term.label} for term in (*by_label(posting.themes.all()), *by_label(posting.qualities.all()))
        ],
        "way": way_of(posting),
        "shows_contact": share.shows_contact,
    }


def without_search(side):
    """Searching is for those who are in."""
    return side | {"lines": [line | {"url": ""} for line in side["lines"]]}


def way_in(user, posting):
    """Where «Meld interesse» leads: to the posting in the portal, by the sign-in for who is outside."""
    if user.is_authenticated:
        return posting.url if can(user, Action.SEE_POSTING, posting) else ""
    return redirect_to_login(posting.url, reverse("access:sign_in")).url


def trail_of(told, agency):
    return [
        {"label": _("Åpne utlysninger"), "url": reverse("sharing:list")},
        {"label": agency.short, "url": agency.page.url},
        {"label": told["heading"], "url": "", "lang": told["heading_language"]},
    ]


def open_card(share, language):
    """For components/card.html: as for those who are in, but with the open address and the open words."""
    told = told_in(language, share)
    words = {"title": told["heading"], "lang": told["heading_language"], "url": share.get_absolute_url()}
    return card_of(share.posting) | words | {"id": share.address, "tags": []}


def lasting_deadline(posting):
    """What others keep for days must be true for days: no «i morgen», no «24 dager igjen»."""
    return _("Frist %(day)s") % {"day": date_in_words(posting.deadline)} if posting.deadline else _("Løpende frist")


def last_changed(share):
    return max(share.shared_at, share.posting.last_published_at or share.shared_at)


def lasting_facts(posting):
    """Place, stay and deadline on one line."""
    told = (place_of(posting), duration_in_words(posting.months_min, posting.months_max), lasting_deadline(posting))
    return " · ".join(on_one_line(fact).replace(NO_BREAK, "") for fact in told if fact)
