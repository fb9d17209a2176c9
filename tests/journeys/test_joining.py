"""Can a stranger get her agency in, and come as far as its first posting, with one press by the portal's owner?"""

import re

import pytest
from django.core import mail
from django.core.management import call_command

from tests.factories.agencies import portal_administrator
from tests.factories.people import code_in

from .conftest import NARROWEST
from .test_main_job import write

TOLD = {
    "Navnet på virksomheten": "Kystverket",
    "Organisasjonsnummer": "974 760 673",
    "E-postdomener": "kystverket.no",
    "Navnet ditt": "Kari Kyst",
    "E-posten din på jobb": "kari@kystverket.no",
}
LOGO = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'


@pytest.fixture
def owner(live_server, portal_tree, uploads):
    call_command("load_vocabulary", verbosity=0)
    return portal_administrator(name="Tuva Eier", is_demo=True)


@pytest.fixture(params=[{}, {"viewport": NARROWEST, "has_touch": True, "is_mobile": True}], ids=["desktop", "phone"])
def walk(request, walk_in):
    return walk_in(**request.param)


def ask(walk):
    walk.go("/virksomheter/").link("Be om å bli med")
    for label, text in TOLD.items():
        walk.fill(label, text)
    walk.select("Type", "Direktorat").button("Send").sees("Se etter e-post fra oss")
    walk.go(re.search(r"/bli-med/mitt/\S+/", mail.outbox[-1].body).group())
    walk.button("Ja, det stemmer").sees("svarer på e-post")


def come_in(walk):
    walk.page.context.clear_cookies()
    walk.go("/logg-inn/").fill("E-post", "kari@kystverket.no").button("Send meg en kode")
    walk.fill("Kode", code_in(mail.outbox[-1])).button("Logg inn")


def take_first_steps(walk):
    walk.go("/min-side/").sees("0 av 5 er gjort. Neste: Slipp inn kolleger.")
    walk.link("Fortsett").link("Slipp inn kolleger").link("Kari Kyst")
    walk.page.get_by_role("checkbox", name=re.compile("^Utlyser")).check()
    walk.button("Lagre")
    walk.go("/min-side/").link("Fortsett").link("Legg inn logoen")
    walk.page.get_by_label("Logo").first.set_input_files(
        {"name": "logo.svg", "mimeType": "image/svg+xml", "buffer": LOGO}
    )
    walk.fill("Én setning om dere", "Trygg ferdsel langs kysten").button("Lagre")
    walk.go("/min-side/").link("Fortsett").link("Bestem hvordan dere gjør det").button("Lagre")
    walk.go("/min-side/").sees("4 av 5 er gjort. Neste: Publiser den første utlysningen.")


def test_from_a_strangers_wish_to_the_first_posting(walk, owner):
    """The portal's owner does nothing more once she has let them in. From there on it takes less than twenty minutes:
    four seconds a click with the reading, half a minute for a field that somebody has to think about."""
    ask(walk)
    walk.sign_in("Tuva Eier")
    walk.go("/min-side/").link("Les og svar").link("Kystverket").button("Slipp inn").sees("Kystverket er med")
    walk.clicks = walk.fields = 0
    come_in(walk)
    take_first_steps(walk)
    walk.link("Fortsett").link("Publiser den første utlysningen")
    write(walk)
    walk.go("/min-side/")
    assert not walk.page.get_by_text("er gjort. Neste").count()
    assert walk.clicks * 4 + walk.fields * 30 < 20 * 60
