"""Which published pages were written by a machine, and are confirmed by nobody?"""

from django.db import models


class MachineText(models.Model):
    """As long as the row is there, readers are told. Who confirmed is in the audit log."""

    page = models.OneToOneField("wagtailcore.Page", on_delete=models.CASCADE, related_name="machine_text")
    published_at = models.DateTimeField(auto_now=True)

    def __str__(self):
        return str(self.page)
