"""How do postings use the shared words?"""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from listings.vocabulary.kinds import Kind
from listings.vocabulary.usages import Use, declare_link

from .status import FINDABLE

POSTINGS = Use(
    "postings", _("Utlysninger"), lambda count: ngettext("%(n)s utlysning", "%(n)s utlysninger", count) % {"n": count}
)

declare_link(
    Kind.COMPETENCE,
    "postings.PostingCompetence",
    thing="posting",
    use=POSTINGS,
    per=("side",),
    stronger=("level", "required"),
    live=Q(posting__status__in=FINDABLE),
)
for kind, field in ((Kind.THEME, "themes"), (Kind.QUALITY, "qualities")):
    declare_link(
        kind,
        f"postings.PostingPage_{field}",
        thing="postingpage",
        use=POSTINGS,
        live=Q(postingpage__status__in=FINDABLE),
    )
