"""How do profiles use the shared words? People are counted in bands."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from listings.vocabulary.kinds import Kind
from listings.vocabulary.usages import Use, band, declare_link

HELD = Use(
    "profiles", gettext_lazy("Profiler"), lambda count: _("%(band)s profiler") % {"band": band(count)}, is_people=True
)
WISHED = Use(
    "wishes",
    gettext_lazy("Vil lære"),
    lambda count: _("%(band)s som vil lære det") % {"band": band(count)},
    is_people=True,
)

declare_link(Kind.COMPETENCE, "profiles.ProfileCompetence", thing="profile", use=HELD, stronger=("level",))
declare_link(Kind.COMPETENCE, "profiles.Profile_wants_to_learn", thing="profile", use=WISHED)
