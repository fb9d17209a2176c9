"""What may an arrangement not be? Without any facet, or with one twice."""

from collections import Counter

from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminModelForm


class ArrangementForm(WagtailAdminModelForm):
    def is_valid(self):
        is_valid = super().is_valid()
        return self.makes_sense() and is_valid

    def makes_sense(self):
        rows = [row for row in self.formsets["places"].forms if not self.formsets["places"]._should_delete_form(row)]
        times = Counter(row["facet"].value() for row in rows)
        for row in (row for row in rows if times[row["facet"].value()] > 1):
            row.errors["facet"] = row.error_class([_("Dette filteret står her to ganger. Ta bort det ene.")])
        if rows and not any(row["is_shown"].value() for row in rows):
            self.add_error(None, _("Minst ett filter må vises."))
        return not self.errors and not any(row.errors for row in rows)
