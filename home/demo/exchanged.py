"""How does it go in the demo's exchanges, what was said of those that are over, and what do two agencies plan?"""

from datetime import time

from django.utils import timezone, translation

from listings.agreements.models import Agreement
from listings.agreements.status import Party
from listings.evaluations import actions as evaluations
from listings.evaluations.models import Evaluation, Reply
from listings.exchanges import actions
from listings.vocabulary.models import Competence
from portal.foundation.clock import oslo_today

from . import files
from .agencies import by_number
from .pasts import all_on, done_on, keep_in_portal
from .people import by_email


def follow(row, made):
    """What each party has ticked, and when and where the midway talk is."""
    for day, codes in row.get("ticked", {}).items():
        for item in made.exchange_items.filter(code__in=codes):
            done_on(day, made, actions.tick, item=item, by=speaker_of(row, made, item.turn))
    if "midway" in row:
        facts = {"agreement": made, "by": by_email(row["receiver"])} | midway_of(row["midway"])
        done_on(row["midway"]["set"], made, actions.set_midway, **facts)


def midway_of(said):
    """Its day, and where the two have set them, hour and place."""
    hour = {"begins": time.fromisoformat(said["begins"])} if "begins" in said else {}
    return {"day": day_of(said["day"]), "place": said.get("place", "")} | hour


def speaker_of(row, made, party):
    if party == Party.PERSON:
        return Agreement.objects.with_facts().get(pk=made.pk).person
    return by_email(row[{Party.SENDING: "sender", Party.RECEIVING: "receiver"}[Party(party)]])


def day_of(text):
    return files.Calendar.of().day(text)


def evaluate(row, made):
    """It was opened on the day the agreement was completed, and the deadline goes by that day."""
    Evaluation.objects.filter(agreement=made).update(due=day_of(row["due"]))
    for party, said in row.get("answers", {}).items():
        by = speaker_of(row, made, party)
        with translation.override(said["language"]), all_on(said["on"], made):
            answer(made, by, party, said)


def answer(made, by, party, said):
    reply = Reply.objects.with_facts().get(evaluation__agreement=made, party=party)
    evaluations.write_answers(reply=reply, by=by, answers=said["answers"])
    if "publish" in said:
        facts = {"evaluation": reply.evaluation, "party": Party(party), "by": by, "answer": said["publish"]}
        evaluations.answer_publishing(**facts)
    evaluations.give_reply(reply=reply, by=by)


def plan(row):
    """For the year in which the demo is filled. Its leader is told in the portal alone."""
    began = timezone.now()
    agency, by, year = by_number(row["agency"]), by_email(row["by"]), oslo_today().year
    words = {name: row[name] for name in ("target_out", "target_in", "text")} | {"leader": by_email(row["leader"])}
    named = {name: list(Competence.objects.filter(slug__in=row[name])) for name in ("sought", "offered")}
    made = actions.save_plan(agency=agency, year=year, by=by, **words, **named)
    keep_in_portal(began, began)
    return actions.adopt_plan(plan=made, by=by) if row["adopted"] else made
