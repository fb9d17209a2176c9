"""A draft is one agency's; colleagues do not write over each other, and nothing that was written is lost."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from listings.cooperation import actions
from listings.cooperation.actions.writing import Conflict
from listings.cooperation.models import Cooperation
from tests.factories import cooperation as make
from tests.factories.cooperation import also_at

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("hanne", "per")]


NO_DAYS = {"holds_from": "", "holds_until": ""}


def write(held, agency, by, opened, **new):
    actions.write_draft(cooperation=held, agency=agency, by=by, opened=opened, new=opened | new)
    return make.fresh(held).draft_of(agency).terms


def test_what_a_colleague_wrote_elsewhere_stays(dfo, kyst, hanne, siri):
    held = make.drafted(dfo, kyst)
    opened = {"overtime": "", "refund": ""}
    write(held, dfo, siri, opened, refund="full")
    terms = write(held, dfo, hanne, opened, overtime="Betales")
    assert (terms["refund"], terms["overtime"]) == ("full", "Betales")


def test_a_colleague_who_was_quicker_is_not_written_over(dfo, kyst, hanne, siri):
    held = make.drafted(dfo, kyst)
    write(held, dfo, siri, {"overtime": ""}, overtime="Avspaseres")
    with pytest.raises(Conflict) as conflict:
        write(held, dfo, hanne, {"overtime": ""}, overtime="Betales")
    assert conflict.value.clash == ["overtime"] and conflict.value.now["overtime"] == "Avspaseres"
    assert write(held, dfo, hanne, {"overtime": "Avspaseres"}, overtime="Betales")["overtime"] == "Betales"


def test_what_the_other_has_sent_meanwhile_is_what_the_draft_begins_with(dfo, kyst, hanne):
    """She opened the form on what holds."""
    held = make.holding(dfo, kyst)
    make.send(make.written(held, kyst, refund="full", overtime="Nei"), kyst)
    with pytest.raises(Conflict):
        write(held, dfo, hanne, {"refund": "", "lodging": ""}, refund="none")
    terms = write(held, dfo, hanne, {"refund": "full", "lodging": ""}, lodging="Betales")
    assert (terms["refund"], terms["overtime"], terms["lodging"]) == ("full", "Nei", "Betales")


def test_what_was_withdrawn_is_a_draft_again(dfo, kyst):
    held = make.withdrawn(make.sent(dfo, kyst, results="Deles"))
    assert held.draft_of(dfo).terms["results"] == "Deles" and held.draft_of(dfo).number is None


def test_after_a_no_one_begins_with_what_was_said_no_to(dfo, kyst):
    held = make.written(make.declined(make.sent(dfo, kyst, results="Deles")), dfo, overtime="Nei")
    assert held.draft_of(dfo).terms["results"] == "Deles"


def test_nobody_declines_what_she_has_not_read(dfo, kyst, per):
    held = make.withdrawn(make.sent(dfo, kyst))
    make.send(held, dfo)
    with pytest.raises(ValidationError, match="Noe er endret"):
        actions.decline_proposal(cooperation=held, agency=kyst, by=per, read=1, text="Nei")


def test_a_draft_that_nobody_has_seen_goes_whole(dfo, kyst, siri):
    made = make.drafted(dfo, kyst, by=siri)
    facts = {"cooperation": made, "agency": dfo, "by": siri}
    with pytest.raises(ValidationError, match="Noe er endret"):
        actions.discard_draft(**facts, read=made.draft_of(dfo).saves - 1)
    assert actions.discard_draft(**facts, read=made.draft_of(dfo).saves) is None
    assert not Cooperation.objects.exists()


def test_days_must_follow_each_other_and_not_have_been(dfo, kyst, hanne):
    made = make.drafted(dfo, kyst)
    with pytest.raises(ValidationError, match="før første dag"):
        write(made, dfo, hanne, NO_DAYS, holds_from="2030-05-02", holds_until="2030-05-01")
    write(made, dfo, hanne, NO_DAYS, holds_until="2020-05-01")
    with pytest.raises(ValidationError, match="Siste dag har vært"):
        make.send(made, dfo)


def test_an_id_number_is_refused(dfo, kyst):
    with pytest.raises(ValidationError, match="fødselsnummer"):
        make.drafted(dfo, kyst, refund_note="Gjelder 13097248022")


def test_an_agency_does_not_propose_for_ever(dfo, kyst, monkeypatch):
    """Of the other's proposals none is taken from."""
    monkeypatch.setattr("listings.cooperation.actions.agreeing.MOST_PROPOSALS", 2)
    held = make.send(make.withdrawn(make.sent(dfo, kyst)), dfo)
    held = make.withdrawn(held)
    with pytest.raises(ValidationError, match="så mange forslag"):
        make.send(held, dfo)
    assert make.send(make.written(held, kyst, overtime="Nei"), kyst).sent.agency == kyst


def test_the_other_agencys_draft_is_not_taken_by_one_who_ends_it(dfo, kyst, per):
    """Both had begun, and neither had sent anything."""
    make.drafted(dfo, kyst, results="Deles")
    held = actions.begin_cooperation(agency=kyst, partner=dfo, by=per)
    actions.drop_cooperation(cooperation=held, agency=kyst, by=per, text="Likevel ikke")
    held = make.fresh(held)
    assert held.draft_of(dfo).terms["results"] == "Deles" and held.draft_of(kyst) is None


def test_before_anything_is_sent_nobody_writes_for_the_partner(dfo, kyst, hanne):
    """Though she works for both."""
    made = make.drafted(dfo, kyst)
    hanne = also_at(hanne, kyst)
    with pytest.raises(PermissionDenied):
        write(made, kyst, hanne, {"overtime": ""}, overtime="Nei")


def test_a_term_that_is_shared_since_stands_empty_in_an_old_draft(dfo, kyst, hanne):
    made = make.drafted(dfo, kyst)
    draft = made.draft_of(dfo)
    del draft.terms["lodging"]
    draft.save()
    assert write(made, dfo, hanne, {"lodging": ""}, lodging="Betales")["lodging"] == "Betales"
