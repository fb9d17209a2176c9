"""What differs between an agency as it is kept and as it is about to be saved?"""

from .models import Agency


def changes(agency, names):
    """Old and new value of each field that differs, by its name; an agency or a county by its key."""
    kept = Agency.objects.get(pk=agency.pk)
    fields = [Agency._meta.get_field(name) for name in names]
    pairs = {field.name: [field.value_from_object(kept), field.value_from_object(agency)] for field in fields}
    return {name: [old, new] for name, (old, new) in pairs.items() if old != new}
