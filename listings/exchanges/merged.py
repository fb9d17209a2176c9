"""What becomes of an agency's plans and own lines when it becomes part of another? Exchanges follow their agreements.

The other keeps its own plan for a year that both have planned; the one that was, stays beside it to be read.
What the one that goes has hidden, the other has not.
"""

from django.utils.translation import ngettext

from listings.agencies.merging import Part, register_part

from .limits import LINE
from .models import AgencyLine, ExchangePlan, HiddenLine


def told(source, target):
    if number := ExchangePlan.objects.filter(agency=source).count():
        words = ngettext("%(number)s utvekslingsplan følger med.", "%(number)s utvekslingsplaner følger med.", number)
        yield words % {"number": number}


def move_plans(source, target, by):
    planned = set(ExchangePlan.objects.own().filter(agency=target).values_list("year", flat=True))
    for plan in ExchangePlan.objects.filter(agency=source).select_for_update():
        if plan.made_for or plan.year in planned:
            plan.made_for = plan.made_for or free_name(source, target, plan.year)
        plan.agency = target
        plan.save(update_fields=["agency", "made_for"])
    own = set(AgencyLine.objects.filter(agency=target).values_list("text", "side", "part"))
    for line in AgencyLine.objects.filter(agency=source):
        if (line.text, line.side, line.part) not in own:
            AgencyLine.objects.filter(pk=line.pk).update(agency=target)
    AgencyLine.objects.filter(agency=source).delete()
    HiddenLine.objects.filter(agency=source).delete()


def free_name(source, target, year):
    """The name it had; two agencies of the same name may have come into the same one."""
    taken = ExchangePlan.objects.filter(agency=target, year=year, made_for=source.name_nb[:LINE]).exists()
    return f"{source.name_nb[: LINE - 12]} ({source.pk})" if taken else source.name_nb[:LINE]


register_part(Part(19, told, move_plans))
