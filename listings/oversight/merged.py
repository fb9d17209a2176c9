"""What becomes of an opening when its agency becomes part of another? It ends: the reason was about the one."""

from django.utils.translation import gettext as _

from listings.agencies.merging import Part, register_part

from .actions import end_all
from .models import Opening


def told(source, target):
    if Opening.objects.filter(agency=source).standing().exists():
        yield _("Innsynet som portalens eier har i %(agency)s, blir avsluttet.") % {"agency": source.name}


def end_openings(source, target, by):
    end_all(Opening.objects.filter(agency=source), by=by)


register_part(Part(12, told, end_openings))
