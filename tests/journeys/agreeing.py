"""How do the two agencies and the person come to an agreement in the browser, and extend it?"""

import re

from listings.agreements.models import Agreement
from portal.foundation.years import last_day_of
from tests.listings.postings.dfo import START

TOO_LATE, ENDS, LATER = (last_day_of(START, months) for months in (13, 9, 12))

TOO_LONG = re.compile(r"13 m\S+ .* 12 m\S+")
"""How long it is, and the longest it may be."""


def fresh():
    return Agreement.objects.with_people().get()


def write(chain, group, fill):
    chain.go(f"/avtaler/{fresh().public_id}/endre/{group}/")
    fill()
    return chain.button("Lagre")


def make_the_agreement(chain, people, application):
    chain.by(people["solfrid"]).go(f"/avtaler/ny/{application.public_id}/").button("Lag avtale")
    write(chain, "grunnlag", lambda: fill_basis(chain))
    write(chain, "periode", lambda: fill_period(chain, TOO_LATE))
    write(chain, "sted", lambda: chain.fill("Arbeidssted", "Karl Johans gate 37 B, Oslo"))
    chain.link("Send til gjennomlesing").button("Send til gjennomlesing")


def fill_basis(chain):
    chain.select("Form for utveksling", "Hospitering").fill("Hjemmel", "Statsansatteloven § 9")
    chain.select("Ordning", "B: Permisjon og midlertidig tilsetting hos mottakende virksomhet")
    chain.fill("Vedtaket om midlertidig tilsetting", "26/1234").fill(
        "Utlysning av stillingen", "Unntak etter forskriften"
    )


def fill_period(chain, ends):
    chain.fill("Første dag", START.isoformat()).fill("Siste dag", ends.isoformat())


def choose_who_signs(chain, people):
    for by, party, signer in (("solfrid", "receiving", "Odd Lie"), ("hanne", "sending", "Nora Vik")):
        chain.by(people[by]).go(f"/avtaler/{fresh().public_id}/hvem-signerer/{party}/")
        chain.walk.page.get_by_label(chain.said("Hvem signerer for virksomheten?")).select_option(label=signer)
        chain.fill("Hva gir personen rett til å signere?", "Avdelingsdirektør").button("Lagre valget")


def break_the_rule_and_mend_it(chain, people):
    """A year is the longest that there is."""
    address = f"/avtaler/{fresh().public_id}/steg/til-signering/"
    chain.by(people["solfrid"]).go(address).button("Send til signering").sees("Regelsjekken stopper avtalen.")
    chain.walk.sees(TOO_LONG)
    write(chain, "periode", lambda: fill_period(chain, ENDS))
    chain.go(address).button("Send til signering").sees("Avtalen er sendt til signering.")


def sign(chain, people):
    for name, party in (("ingrid", "person"), ("nora", "sending"), ("odd", "receiving")):
        chain.by(people[name]).go(f"/avtaler/{fresh().public_id}/signer/{party}/")
        chain.choose("Jeg har lest avtalen").button("Signer avtalen").sees("Takk! Avtalen er godkjent elektronisk.")


def extend(chain, people):
    chain.by(people["solfrid"]).go(fresh().get_absolute_url()).link("Forleng eller kort ned")
    chain.fill("Siste dag", LATER.isoformat()).fill("Hvorfor endrer dere?", "Kurset er utsatt").button("Lagre")
    chain.sees("Varighet").link("Send endringen til signering").button("Send endringen til signering")
    sign(chain, people)
    assert fresh().ends == LATER and fresh().signatures.standing().count() == 6
