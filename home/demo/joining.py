"""Which agency waits to be let in?"""

from listings.joining.models import JoinRequest
from listings.joining.status import JoinStatus

from . import files, ledger


def fill_joining():
    for row in files.rows("joining"):
        ledger.once(f"joining:{row['name_nb']}", lambda row=row: wish(row))


def wish(row):
    when = files.Calendar.of().moment(row.pop("sent"))
    return JoinRequest.objects.create(status=JoinStatus.CONFIRMED, sent_at=when, changed_at=when, **row)


def remove_joining():
    for made in ledger.all_made("joining"):
        made.delete()
