"""Does the chain tell when an entry was changed, removed, put in or moved, and does it hold when people go?"""

import datetime

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.db import models

from portal.foundation.audit import record
from portal.privacy.chain.linking import link_all
from portal.privacy.chain.verifying import verify
from portal.privacy.models import AuditEntry, Head, Pseudonym, Segment

from .chained import NOVEMBER, happen, number

pytestmark = pytest.mark.django_db


def test_what_is_written_and_untouched_is_whole(log):
    assert list(verify()) == []
    assert log.filter(number=None).count() == 0


def changed(log, other):
    log.filter(pk=number(log, 2).pk).update(event="person.praised")


def facts_changed(log, other):
    log.filter(pk=number(log, 2).pk).update(facts={"time": 7})


def blamed(log, other):
    log.filter(pk=number(log, 2).pk).update(by=other)


def removed(log, other):
    log.filter(pk=number(log, 2).pk)._raw_delete(log.db)


def newest_removed(log, other):
    log.filter(pk=number(log, 0).pk)._raw_delete(log.db)


def swapped(log, other):
    one, two = number(log, 2), number(log, 3)
    log.filter(pk=one.pk).update(number=None)
    log.filter(pk=two.pk).update(number=one.number)
    log.filter(pk=one.pk).update(number=two.number)


def inserted(log, other):
    """Everything after is moved, so that the numbers are whole."""
    place = number(log, 2)
    for entry in log.filter(number__gt=place.number).order_by("-number"):
        log.filter(pk=entry.pk).update(number=entry.number + 1)
    Head.objects.update(last_number=models.F("last_number") + 1)
    copy = AuditEntry(event="person.praised", number=place.number + 1, hash=place.hash, segment_id=place.segment_id)
    models.Model.save(copy)


def put_in_past_the_portal(log, other):
    models.Model.save(entry := AuditEntry(event="person.praised"))
    log.filter(pk=entry.pk).update(at=NOVEMBER - datetime.timedelta(days=30))


def backdated_and_taken_in(log, other):
    put_in_past_the_portal(log, other)
    link_all()


def appended(log, other):
    models.Model.save(AuditEntry(event="person.praised", number=Head.objects.get().last_number + 5, hash="a" * 64))


def pseudonym_turned(log, other):
    Pseudonym.objects.filter(person=number(log, 0).by).update(person=other)


def name_taken_away(log, other):
    log.filter(pk=number(log, 2).pk).update(by=None)


@pytest.mark.parametrize(
    "tamper",
    [
        changed, facts_changed, blamed, removed, newest_removed, swapped, inserted, put_in_past_the_portal,
        backdated_and_taken_in, appended, pseudonym_turned, name_taken_away,
    ],
)  # fmt: skip
def test_it_tells_when_somebody_meddles(log, other, tamper, capsys):
    with time_machine.travel(NOVEMBER + datetime.timedelta(hours=2)):
        assert list(verify()) == []
        tamper(log, other)
        with pytest.raises(CommandError) as refused:
            call_command("verify_audit")
    assert str(refused.value)


def test_it_says_which_entry_was_changed(log, other):
    place = number(log, 2).number
    changed(log, other)
    [fault] = verify()
    assert f"Hendelse {place} " in fault and "10.11.2026" in fault


def test_it_holds_when_a_person_is_gone_and_nothing_leads_to_her(log, person):
    code = number(log, 0).who
    person.delete()
    assert list(verify()) == []
    assert number(log, 0).by is None and number(log, 0).who == code
    assert not Pseudonym.objects.filter(code=code).exists()


def test_a_person_has_one_code_for_as_long_as_she_is_here(log, person):
    happen(person, at=NOVEMBER + datetime.timedelta(days=40))
    assert log.filter(by=person).values("who").distinct().count() == 1


def test_what_was_written_before_there_was_a_chain_is_taken_in(person):
    with time_machine.travel(NOVEMBER):
        record(person, "person.tested", by=person)
    assert AuditEntry.objects.waiting().exists()
    link_all()
    assert not AuditEntry.objects.waiting().exists() and list(verify()) == []


def test_lines_kept_elsewhere_tell_when_all_was_written_anew(log, person, tmp_path, capsys):
    call_command("verify_audit", "--print-anchors")
    kept = tmp_path / "anchors"
    kept.write_text(capsys.readouterr().out)
    call_command("verify_audit", "--against", str(kept))
    forge(log)
    assert list(verify()) == []
    with pytest.raises(CommandError, match="fingeravtrykk"):
        call_command("verify_audit", "--against", str(kept))


def forge(log):
    """Somebody who writes in the database takes the whole chain apart, changes an entry, and links it anew."""
    log.update(number=None, who="", hash="", segment=None)
    Head.objects.all().delete()
    Segment.objects.all().delete()
    log.filter(pk=log.first().pk).update(event="person.praised")
    link_all()
