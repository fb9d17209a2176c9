"""What becomes of shared postings when their agency becomes part of another? They stay open where that one shares."""

from django.utils.translation import ngettext

from listings.agencies.merging import Part, register_part

from .following import agency_saved
from .models import PublicShare


def told(source, target):
    shared = PublicShare.objects.on().of(source).count()
    if shared and not target.allows_public_sharing:
        words = ngettext(
            "%(shared)s utlysning er ikke delt åpent lenger, fordi %(target)s ikke deler åpent.",
            "%(shared)s utlysninger er ikke delt åpent lenger, fordi %(target)s ikke deler åpent.",
            shared,
        )
        yield words % {"shared": shared, "target": target.short}


def end_shares(source, target, by):
    """After the postings have moved."""
    agency_saved(instance=target)


register_part(Part(25, told, end_shares))
