"""What becomes of an agency's directory when the agency becomes part of another? Its keys end: the people are the
other's, which has a directory of its own or lets them in and out by hand."""

from django.utils import timezone
from django.utils.translation import gettext as _

from listings.agencies.merging import Part, register_part
from portal.foundation.audit import record

from .models import DirectoryGroup, DirectoryKey, DirectoryPerson


def told(source, target):
    if DirectoryKey.objects.of(source).usable().exists():
        words = _("Katalogen til %(source)s slutter å styre hvem som er med. %(target)s må koble til sin egen.")
        yield words % {"source": source.name, "target": target.name}


def end_directory(source, target, by):
    for key in DirectoryKey.objects.of(source).usable():
        record(key, "directory_key.revoked", by=by, agency=str(source.public_id))
    DirectoryKey.objects.of(source).usable().update(revoked_at=timezone.now())
    DirectoryPerson.objects.of(source).delete()
    DirectoryGroup.objects.filter(agency=source).delete()


register_part(Part(80, told, end_directory))
