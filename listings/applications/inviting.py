"""What is somebody told who was not chosen, when the agency asks again?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.message_kinds import Place, Wording, declare_kind

from .messages import OWN_CASES, PLACES

declare_kind(
    "asked_again",
    group=OWN_CASES,
    sentence=_("En virksomhet du har sagt ja til å høre fra igjen, spør om en ny utlysning"),
    places={name: PLACES[name] for name in ("title", "agency")}
    | {"earlier": Place(_("tittelen på den tidligere utlysningen"), _("Kurs i klarspråk"))},
    wordings={
        "": Wording(
            subject=_("%(agency)s spør om «%(title)s» er noe for deg"),
            body=(
                _(
                    "Du meldte interesse for «%(earlier)s» og sa at %(agency)s kan spørre deg igjen. Nå har de lyst ut "
                    "«%(title)s». Du velger selv om du vil melde interesse, og trenger ikke å svare."
                ),
            ),
            button=_("Se utlysningen"),
            link=("applications:send", "posting"),
            why=_("Du får e-posten fordi du har sagt ja til å bli spurt igjen. Du kan si nei i saken din."),
        )
    },
)
