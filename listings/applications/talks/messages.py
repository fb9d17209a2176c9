"""Which messages are there about the time of a talk? With the hour, never with where or with what anybody wrote."""

from django.utils.translation import gettext_lazy as _

from listings.agencies.permissions import writes_for_any
from portal.foundation.message_kinds import Place, declare_kind

from ..messages import CANDIDATES, OWN_CASES, PLACES, is_hers_to_read, to_contacts, to_person
from ..models import Talk

WHEN = PLACES | {"when": Place(_("når samtalen er"), _("mandag 3. mai kl. 10.00–10.45"))}
SEE_CASE = _("Se saken din")


def is_as_told(person, context):
    """Not of a time that another has followed, or that has been called off since."""
    return Talk.objects.filter(application__public_id=context["id"], number=context["number"]).exists()


declare_kind(
    "talk_set",
    group=OWN_CASES,
    sentence=_("Samtalen du er invitert til, får en tid eller en ny tid"),
    can_stop=False,
    still_holds=is_as_told,
    places=WHEN,
    by="what",
    wordings={
        "set": to_person(
            _("Samtale med %(agency)s %(when)s"),
            _(
                "%(agency)s vil snakke med deg om «%(title)s» %(when)s. Hvor samtalen er, står i saken din. "
                "Passer det ikke, kan du si fra der. Du finner kalenderfilen som vedlegg til e-posten."
            ),
            SEE_CASE,
        ),
        "moved": to_person(
            _("Samtalen med %(agency)s er endret: %(when)s"),
            _(
                "%(agency)s har endret samtalen om «%(title)s». Den er %(when)s. Hvor samtalen er, står i saken din. "
                "Passer det ikke, kan du si fra der. Du finner kalenderfilen som vedlegg til e-posten."
            ),
            SEE_CASE,
        ),
    },
)
declare_kind(
    "talk_off",
    group=OWN_CASES,
    sentence=_("Samtalen du er invitert til, blir avlyst"),
    can_stop=False,
    still_holds=is_as_told,
    places=WHEN,
    by="why",
    wordings={
        "called_off": to_person(
            _("Samtalen med %(agency)s er avlyst"),
            _(
                "%(agency)s har avlyst samtalen om «%(title)s» %(when)s. Vedlegget tar den ut av kalenderen din. "
                "Saken din står som før."
            ),
            SEE_CASE,
        ),
        "withdrawn": to_person(
            _("Samtalen med %(agency)s er avlyst"),
            _(
                "Du har trukket interessen for «%(title)s», så samtalen %(when)s er avlyst. "
                "Vedlegget tar den ut av kalenderen din. Du trenger ikke å gjøre noe."
            ),
            SEE_CASE,
        ),
        "posting": to_person(
            _("Samtalen med %(agency)s er avlyst"),
            _(
                "Utlysningen «%(title)s» er over, så samtalen %(when)s er avlyst. "
                "Vedlegget tar den ut av kalenderen din. Svaret fra %(agency)s kommer i portalen."
            ),
            SEE_CASE,
        ),
    },
)


def news_holds(person, context):
    """That a time does not suit, only as long as it is the time."""
    return is_hers_to_read(person, context) and is_as_told(person, context)


declare_kind(
    "talk_news",
    group=CANDIDATES,
    sentence=_("En samtale passer ikke for kandidaten, eller er avlyst"),
    concerns=writes_for_any,
    still_holds=news_holds,
    places=WHEN,
    by="news",
    wordings={
        "unsuitable": to_contacts(
            _("%(name)s ber om en annen tid for samtalen"),
            _(
                "Samtalen om «%(title)s» %(when)s passer ikke for %(name)s i %(home)s. "
                "Les hva som passer bedre, og sett en ny tid i portalen."
            ),
            _("Se kandidaten"),
        ),
        "withdrawn": to_contacts(
            _("Samtalen med %(name)s er avlyst"),
            _(
                "%(name)s i %(home)s har trukket interessen for «%(title)s», så samtalen %(when)s er avlyst. "
                "Vedlegget tar den ut av kalenderen din, hvis du har lagt den inn."
            ),
            _("Se saken"),
        ),
    },
)
