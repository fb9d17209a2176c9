"""What stands in the record of processing? A row for each table that holds personal data, from the registry alone."""

from dataclasses import dataclass

from django.apps import apps
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.foundation.personal_data import BY_HAND, BY_ITSELF, BY_JOB, DECLARATIONS, OURS
from portal.foundation.sheets.texts import written

DONE_BY = {
    BY_JOB: gettext_lazy("Portalen, av seg selv"),
    BY_ITSELF: gettext_lazy("Blir borte sammen med det som det hører til"),
    BY_HAND: gettext_lazy("For hånd"),
}


@dataclass(frozen=True)
class Row:
    what: str
    purpose: str
    basis: str
    retention: str
    done_by: str
    recipients: str


def groups():
    """Each app by its everyday name, with the rows of its tables."""
    found = {}
    for declaration in DECLARATIONS.values():
        found.setdefault(group_of(declaration), []).append(row(declaration))
    return sorted(found.items())


def group_of(declaration):
    """What comes with Wagtail and the other packages stands together: nobody thinks of them apart."""
    model = apps.get_model(declaration.model)
    if not model.__module__.startswith(OURS):
        return _("Redigering og innlogging")
    return str(apps.get_app_config(model._meta.app_label).verbose_name)


def row(declaration):
    """The words stand in the registry in bokmål, marked for the catalogues."""
    recipients = declaration.recipients and _(declaration.recipients)
    return Row(
        *(_(text) for text in (declaration.what, declaration.purpose, declaration.basis, declaration.retention)),
        str(DONE_BY[declaration.done_by]),
        recipients or _("Bare de som ser det i portalen"),
    )


def headings():
    """In the order of Row, after the group."""
    return [
        *(_("Område"), _("Hva vi har"), _("Hvorfor"), _("Grunnlag"), _("Hvor lenge")),
        *(_("Hvem sletter"), _("Hvem får det")),
    ]


def spreadsheet():
    rows = ([group, *vars(each).values()] for group, found in groups() for each in found)
    return written([headings(), *rows]).encode()
