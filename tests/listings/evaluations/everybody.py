"""An evaluation, and everybody who could try something with it, for tables (tests/lifecycle.py)."""

from listings.agreements.models import Signatory
from listings.agreements.status import Party
from listings.evaluations.models import Evaluation
from tests.factories.agencies import AgencyFactory, employee
from tests.factories.agreements import again
from tests.factories.cast import GROUPS, between
from tests.factories.evaluations import evaluation
from tests.lifecycle import Trial

GROUPS = {
    **GROUPS,
    "home": GROUPS["home"] | {"home.signatory"},
    "host": GROUPS["host"] | {"host.signatory"},
}


class Evaluations(Trial):
    def __init__(self):
        home, host = AgencyFactory(), AgencyFactory()
        cast = between(home, host) | {"person": employee(home, name="Liv Aasen")}
        self.evaluation = evaluation(person=cast["person"], home=home, host=host, by=cast["host.publisher"])
        for side, agency, name in (Party.SENDING, home, "home"), (Party.RECEIVING, host, "host"):
            cast[f"{name}.signatory"] = employee(agency)
            facts = {"party": side, "person": cast[f"{name}.signatory"], "authority": "Direktør"}
            Signatory.objects.create(agreement=self.evaluation.agreement, **facts)
        self.cast = {who: again(one) if one.pk else one for who, one in cast.items()}

    def now(self):
        """None when it is gone."""
        return Evaluation.objects.with_facts().filter(pk=self.evaluation.pk).first()
