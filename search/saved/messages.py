"""Which messages are there about what a person keeps?"""

from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from portal.access.permissions import is_member
from portal.foundation.message_kinds import Place, Rhythm, Things, Wording, declare_kind

from .actions import stop_mail_about
from .models import SavedSearch
from .still import closes_still, ends_still, is_news_still

GROUP = _("Lagrede søk og favoritter")
OF_SEARCH = _("Du får e-posten fordi du har lagret søket «%(search)s».")
OF_FAVOURITE = _("Du får e-posten fordi du har merket utlysningen.")
READ = _("Les utlysningen")
SEARCH = Place(_("navnet du har gitt søket"), _("Arkiv i Oslo"))
TITLE = Place(_("tittelen på utlysningen"), _("Rådgiver i analyse"))
AGENCY = Place(_("virksomheten som lyser ut"), "Kartverket")


def names_of(person, ids):
    """Not by name: a mail that was sent on still leads here. What is deleted sends nothing more, and says so."""
    number = SavedSearch.objects.of(person).filter(pk__in=ids).count()
    if not number:
        return [gettext("Nye treff i et søk du har slettet")]
    text = ngettext("Nye treff i et søk du har lagret", "Nye treff i %(number)s søk du har lagret", number)
    return [text % {"number": number}]


def to_searcher(subject, *body, button, link):
    return Wording(subject=subject, body=body, why=OF_SEARCH, button=button, link=link)


def to_marker(subject, body, button=READ, link=("address",)):
    return Wording(subject=subject, body=(body,), why=OF_FAVOURITE, button=button, link=link)


declare_kind(
    "search_met",
    group=GROUP,
    sentence=_("Nye treff i søkene du har lagret, høyst så ofte som du velger her"),
    concerns=is_member,
    still_holds=is_news_still,
    things=Things("id", names_of, lambda person, ids: stop_mail_about(person=person, ids=ids)),
    places={"search": SEARCH, "title": TITLE, "agency": AGENCY, "deadline": Place(_("fristen"), "14. mai")},
    wordings={
        "": to_searcher(
            _("Nytt treff i «%(search)s»: %(title)s"),
            _("%(agency)s har lyst ut «%(title)s». Frist: %(deadline)s."),
            button=READ,
            link=("address",),
        )
    },
)
declare_kind(
    "search_ends",
    group=GROUP,
    sentence=_("Et søk du har lagret, går snart ut"),
    concerns=is_member,
    still_holds=ends_still,
    places={"search": SEARCH, "day": Place(_("den siste dagen"), "14. mai")},
    wordings={
        "": to_searcher(
            _("Søket «%(search)s» går ut %(day)s"),
            _("Etter det sier vi ikke fra om nye treff. Vil du ha det lenger, fornyer du det med ett klikk."),
            _("Trenger du det ikke mer, gjør du ingenting. Søket slettes tre måneder etter at det er gått ut."),
            button=_("Forny søket"),
            link=("saved:list",),
        )
    },
)
declare_kind(
    "favourite_closes",
    group=GROUP,
    sentence=_("En utlysning du har merket, har snart frist"),
    concerns=is_member,
    still_holds=closes_still,
    default=Rhythm.NEVER,
    places={"title": TITLE, "agency": AGENCY, "deadline": Place(_("fristen"), "14. mai")},
    wordings={
        "": to_marker(
            _("«%(title)s» har frist %(deadline)s"),
            _("Du har merket utlysningen fra %(agency)s. Vil du melde interesse, må du gjøre det før fristen er ute."),
        )
    },
)
declare_kind(
    "favourite_gone",
    group=GROUP,
    sentence=_("En utlysning du har merket, er trukket eller tatt"),
    concerns=is_member,
    default=Rhythm.NEVER,
    places={"title": TITLE, "agency": AGENCY},
    by="status",
    wordings={
        "withdrawn": to_marker(
            _("«%(title)s» er trukket"),
            _("%(agency)s har trukket utlysningen du hadde merket. Du trenger ikke å gjøre noe."),
            button=_("Se favorittene dine"),
            link=("saved:favourites",),
        ),
        "assigned": to_marker(
            _("«%(title)s» er tatt"), _("%(agency)s har tildelt plassen. Du trenger ikke å gjøre noe.")
        ),
        "closed": to_marker(_("«%(title)s» er avsluttet"), _("%(agency)s tar ikke imot flere interessemeldinger.")),
    },
)
