"""How do stories use the shared words? A story in two written forms is one."""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from listings.vocabulary.kinds import Kind
from listings.vocabulary.usages import Use, declare_link

STORIES = Use(
    "stories", _("Historier"), lambda count: ngettext("%(n)s historie", "%(n)s historier", count) % {"n": count}
)

for kind, field in ((Kind.COMPETENCE, "competences"), (Kind.THEME, "themes")):
    declare_link(
        kind,
        f"stories.StoryPage_{field}",
        thing="storypage",
        counted="storypage__translation_key",
        use=STORIES,
        live=Q(storypage__live=True),
    )
