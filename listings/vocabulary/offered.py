"""How does a form offer words without those that are out of use? What is chosen already stands, so that it is kept."""

from django import forms


class Offered:
    """For a widget over a model choice field of terms. A retired word is shown where it is ticked, and nowhere else."""

    def optgroups(self, name, value, attrs=None):
        groups = super().optgroups(name, value, attrs)
        return [(label, [option for option in options if stands(option)], index) for label, options, index in groups]


def stands(option):
    term = getattr(option["value"], "instance", None)
    return option["selected"] or not getattr(term, "is_retired", False)


class OfferedCheckboxes(Offered, forms.CheckboxSelectMultiple):
    pass


class OfferedSelect(Offered, forms.Select):
    pass


class OfferedSelectMultiple(Offered, forms.SelectMultiple):
    pass
