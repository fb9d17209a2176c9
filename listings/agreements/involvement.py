"""Who is a party to an agreement? Whose exchange it is, and who was chosen to sign it or did, to both agencies."""

from django.db.models import Q

from listings.oversight.involvement import register_involvement

from .models import Agreement


@register_involvement
def has_part_in_agreements(user, agency):
    part = Q(person=user.pk) | Q(signatories__person=user.pk) | Q(signatures__person=user.pk)
    return Agreement.objects.filter(part, Q(sending=agency) | Q(receiving=agency)).exists()
