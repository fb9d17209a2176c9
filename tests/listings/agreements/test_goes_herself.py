"""Who goes herself and speaks for one of the agencies: has she any other say than those who only go?"""

import pytest

from portal.access.roles import Role
from tests.factories.agreements import again
from tests.lifecycle import SAME, table, tried, undone

from .test_lifecycle import TABLE, Agreements
from .verbs import GROUPS

pytestmark = pytest.mark.django_db
MORE = {"sending": {"confirm_archived"}, "receiving": {"confirm_archived", "comment", "propose_change"}}
"""What she does for the agency all the same: its archive is its own, and she may speak about its draft."""


def give_role(trial, side):
    agency, person = getattr(trial.agreement, side), trial.cast["person"]
    agency.memberships.get_or_create(user=person)[0].roles.create(role=Role.PUBLISHER)
    trial.cast["person"] = again(person)


def said(trial, agreement, verb):
    after = tried(trial, agreement, verb, "person")
    return SAME if after == agreement.status else after


@pytest.mark.parametrize("side", MORE)
def test_no_other_say(side):
    written, trial = table(TABLE, GROUPS), Agreements()
    give_role(trial, side)
    for column, state in enumerate(written.states):
        with undone():
            agreement = trial.stand(state)
            for verb in set(trial.verbs) - trial.by_itself - MORE[side]:
                expected = written.expected(verb, "person")[column]
                assert (state, verb, said(trial, agreement, verb)) == (state, verb, expected)
