"""Does the portal's owner see what follows before she shuts a person or an agency out, and can she make it good?"""

import pytest

from tests.factories.agencies import AgencyFactory, employee, portal_administrator

from .conftest import NARROWEST


@pytest.mark.journey
def test_what_shuts_out_asks_first_and_is_made_good(walk_in, live_server, portal_tree):
    portal_administrator(name="Tuva Eier", is_demo=True)
    person = employee(AgencyFactory(name_nb="Fyrvesenet", short="Fyr"), name="Kari Kyst")
    walk = walk_in(viewport=NARROWEST, has_touch=True, is_mobile=True).sign_in("Tuva Eier")
    walk.go(f"/tilgang/{person.public_id}/").button("Steng ute …").sees("Skal Kari Kyst stenges ute?")
    walk.link("Avbryt").button("Steng ute …").button("Steng ute").sees("kan slippes inn igjen her")
    walk.button("Slipp inn igjen").sees("Kari Kyst er sluppet inn igjen.")
    walk.go("/virksomhet/fyr/status/").link("Steng ute …").sees("Skal Fyrvesenet stenges ute?")
    walk.button("Steng virksomheten ute").sees("Virksomheten er stengt ute.").button("Slipp inn").sees("Aktiv")
