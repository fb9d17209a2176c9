"""What had happened in the portal before the postings that stand there now? Facts alone: who sent, wrote and answered
is deleted by now, as it is where the portal has been in use for years."""

from home.insight.gathering import gather
from home.insight.models import Fact, Gathered, Released
from home.insight.quarters import Quarter
from home.insight.releasing import release
from home.insight.sources.source import SOURCES, fact
from listings.agencies.models import Agency

from . import files, ledger
from .went import SOURCES as EXCHANGED
from .went import of_exchanges

SAID = ("kind", "form", "length", "percentage", "county", "payer", "theme", "wanted", "offered")
TERMS = ("theme", "wanted", "offered")
STEPS = ("interest", "turned_down", "chosen", "declined", "taken_back")
"""[day, home agency, …]; behind it the reason of a no, or whether it was the person's first interest in the quarter."""


def fill_history():
    """Before that day from the file, from then on from what stands there; and not twice. Of exchanges both: those of
    the file have left no agreement behind."""
    told, calendar = files.rows("history"), files.Calendar.of()
    if Gathered.objects.exists():
        return
    numbers = Agency.objects.exclude(organisation_numbers=None).values_list("organisation_numbers__number", "pk")
    agencies = {number: Agency.objects.get(pk=key) for number, key in numbers if number in named_in(told)}
    made = [row for posting in told["postings"] for row in of_posting(posting, agencies, calendar)]
    made += [*of_use(told["use"], calendar), *of_searches(told["missed"], calendar)]
    made += went(told, agencies, calendar)
    ledger.note_all("fact", Fact.objects.bulk_create(made, batch_size=1_000))
    until = calendar.day(told["until"])
    Gathered.objects.bulk_create(Gathered(source=code, until=until) for code in SOURCES if code not in EXCHANGED)
    gather()
    release()


def named_in(told):
    homes = {step[1] for row in told["postings"] for name in STEPS for step in row.get(name, [])}
    together = {number for pair in told["programme"]["pairs"] for number in pair}
    return homes | together | {row["agency"] for row in told["postings"]}


def of_posting(row, agencies, calendar):
    agency, published = agencies[row["agency"]], calendar.day(row["published"])
    said = {name: row.get(name, [] if name in TERMS else "none") for name in SAID}
    yield fact("published", published, agency, cuts=said)
    candidates = len(row.get("interest", [])) - len(row.get("taken_back", []))
    yield fact("deadline", calendar.day(row["deadline"]), agency, value=candidates, cuts=said)
    for name in STEPS:
        for day, home, *more in row.get(name, []):
            made = fact(name, calendar.day(day), agency, other=agencies[home], cuts=said)
            yield with_more(made, name, more, published)
    if "outcome" in row:
        day, result = row["outcome"]
        yield fact("outcome", calendar.day(day), agency, cuts=said | {"result": result})


def with_more(made, name, more, published):
    if name == "interest":
        made.people = more[0]
    if name == "turned_down":
        made.cuts = made.cuts | {"reason": more[0]}
    if name == "chosen":
        made.value = (made.day - published).days
    return made


def went(told, agencies, calendar):
    for day, row in of_exchanges(told):
        agency, other = agencies[row.pop("agency")], agencies[row.pop("other")]
        yield fact(row.pop("source"), calendar.day(day.isoformat()), agency, other=other, **row)


def of_use(rows, calendar):
    """At the end of the quarter before the one that the day has moved into, so that no quarter is told of twice."""
    for row in rows:
        last = Quarter.of(calendar.day(row["last"]).replace(day=15)).first - files.DAY
        for role, number in row["roles"].items():
            yield fact("use", last, None, number=number, people=number, cuts={"role": role})


def of_searches(rows, calendar):
    for day, number in rows:
        yield fact("missed", calendar.day(day), None, number=number, people=number)


def remove_history():
    """What was let out was reckoned of it too, and is let out anew from what is left."""
    Fact.objects.filter(pk__in=list(map(int, ledger.keys_made("fact")))).delete()
    Released.objects.all().delete()
    if not Fact.objects.exists():
        Gathered.objects.all().delete()
