"""What does Wagtail write into the lists that its admin lets one download? Nothing that a spreadsheet would calculate.

Wagtail keeps formulas out of .xlsx, and writes into CSV whatever somebody has called her page.
"""

from wagtail.admin.views.mixins import SpreadsheetExportMixin

from .sheets.cells import guarded

as_wagtail_does = SpreadsheetExportMixin.preprocess_field_value


def without_formulas(self, field, value, export_format):
    written = as_wagtail_does(self, field, value, export_format)
    return guarded(written) if export_format == self.FORMAT_CSV and isinstance(written, str) else written


def guard_exports():
    """All of Wagtail's lists share this mixin, also those of later versions."""
    SpreadsheetExportMixin.preprocess_field_value = without_formulas
