"""Which changes wait no longer? Those that were taken, unless a newer one came meanwhile."""

from collections.abc import Mapping

from django.db import transaction

from ..models import Outbox


def waiting_for(kind: str) -> dict[int, int]:
    """The version that each row waits with."""
    return dict(Outbox.objects.filter(kind=kind).values_list("pk", "seq"))


@transaction.atomic
def taken_off(told: Mapping[int, int]) -> None:
    """A row that was overtaken while it was under way stays, and goes again; one that is locked is just being so."""
    rows = Outbox.objects.select_for_update(skip_locked=True).filter(pk__in=list(told)).order_by()
    same = [pk for pk, seq in rows.values_list("pk", "seq") if told[pk] == seq]
    Outbox.objects.filter(pk__in=same).delete()
