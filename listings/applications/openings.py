"""What are those who wait told when a posting is open longer, or open again?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.message_kinds import Place, Rhythm, declare_kind

from .messages import OWN_CASES, PLACES, to_person

STANDS = _("Interessen din gjelder fortsatt, og du trenger ikke å gjøre noe. Svaret fra %(agency)s kommer i portalen.")
SEE = _("Se saken din")

declare_kind(
    "posting_open_longer",
    group=OWN_CASES,
    sentence=_("En utlysning du har meldt interesse for, får ny frist eller åpnes igjen"),
    default=Rhythm.DAILY,
    places=PLACES | {"deadline": Place(_("den nye fristen"), "Frist fredag 14. mai")},
    by="how",
    wordings={
        "longer": to_person(_("Ny frist for «%(title)s»: %(deadline)s"), STANDS, SEE),
        "again": to_person(_("%(agency)s har åpnet «%(title)s» igjen"), STANDS, SEE),
    },
)
