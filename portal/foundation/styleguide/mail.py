"""What does a mail from the portal look like, and what does its text part say?"""

from django.utils.translation import gettext as _

from portal.foundation.letters import letter_of
from portal.foundation.wording import Words


def sample():
    words = Words(
        subject=_("Interessen er sendt til DFØ"),
        paragraphs=[
            _("Du har meldt interesse for «Vil du hospitere hos oss i seksjon ledelse?»."),
            _("DFØ svarer deg i portalen. Du kan trekke interessen når du vil."),
        ],
        button=_("Se saken din"),
        url="/stilguide/",
        why=_("Du får e-posten fordi du har meldt interesse."),
    )
    return letter_of(words, "ingrid@example.no")
