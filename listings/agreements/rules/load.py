"""How much is a person given away on the heaviest day?"""


def heaviest_load(periods, starts):
    """`periods`: first day, last day and percentage, all touching the period that begins on `starts`. The load only
    grows on a first day."""
    days = {max(first, starts) for first, _last, _share in periods}
    return max((sum(share for first, last, share in periods if first <= day <= last) for day in days), default=0)
