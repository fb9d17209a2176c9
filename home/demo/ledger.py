"""What has the demo made? A row for each thing, so that nothing is made twice and nothing else is taken away."""

from django.apps import apps

from ..models import DemoRow


def once(ref, make):
    """The thing that was made under `ref`, made now if it never was. None when somebody has deleted it since."""
    row = DemoRow.objects.filter(ref=ref).first()
    return thing_of(row) if row else note(ref, make())


def note(ref, thing):
    DemoRow.objects.create(ref=ref, model=thing._meta.label, row=str(thing.pk))
    return thing


def note_all(prefix, things):
    rows = [DemoRow(ref=f"{prefix}:{thing.pk}", model=thing._meta.label, row=str(thing.pk)) for thing in things]
    DemoRow.objects.bulk_create(rows)


def made(ref):
    return thing_of(DemoRow.objects.filter(ref=ref).first())


def thing_of(row):
    return apps.get_model(row.model)._base_manager.filter(pk=row.row).first() if row else None


def keys_made(prefix):
    """Of many things that are alike: without asking for each."""
    return DemoRow.objects.filter(ref__startswith=f"{prefix}:").values_list("row", flat=True)


def all_made(prefix):
    """The things with this prefix that are still there, the newest first."""
    rows = DemoRow.objects.filter(ref__startswith=f"{prefix}:").order_by("-pk")
    return [thing for thing in map(thing_of, rows) if thing]
