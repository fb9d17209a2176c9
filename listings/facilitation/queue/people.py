"""Who has shown herself for a while, and nobody has asked?"""

from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from listings.profiles.models import Profile

from ..asked import not_asked
from ..limits import STALLED_AFTER
from ..models import Wish
from .rows import Row, source


@source("person")
def people(look):
    """Those who have asked for help stand there already. Shown since she read what it means; older rows know less."""
    shown = Profile.objects.visible_to(look.by).filter(takes_matching=True, user__in=not_asked().values("pk"))
    rows = shown.exclude(user=look.by.pk).exclude(user__in=Wish.objects.values("person"))
    rows = rows.annotate(since=Coalesce("read_at", "active_at"))
    rows = rows.filter(since__lte=timezone.now() - STALLED_AFTER).select_related("user")
    for profile in look.oldest(rows, "since"):
        yield Row(
            kind="person",
            pk=profile.pk,
            title=profile.user.name,
            why=_("Har vist profilen sin i over to uker. Ingen har spurt, og ingen interesse er meldt."),
            step=_("Se hva som passer, og foreslå for begge."),
            url=reverse("facilitation:couple_person", args=[profile.public_id]),
            since=profile.since + STALLED_AFTER,
        )
