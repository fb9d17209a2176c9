"""How is a stay evaluated, archived, told as a story, and taken back, in the browser?"""

from django.utils.translation import ngettext, override

from listings.evaluations.models import Evaluation
from stories.models import Experience

from .agreeing import fresh
from .conftest import described, violations_on
from .test_stories import publish
from .test_wagtail_pages import WAGTAILS_OWN


def evaluation_address():
    return f"/evalueringer/{Evaluation.objects.get().public_id}/"


def evaluate(chain, people):
    address = evaluation_address()
    chain.by(people["ingrid"]).go(address).link("Svar nå").answer("Nådde du læringsmålene?", "Ja")
    chain.answer("Ville du gjort det igjen?", "Ja").answer("Bruker du det hjemme?", "Ja, mye")
    chain.fill("Hva gjorde du, og hva lærte du?", "Jeg lagde digitale case.").button("Send svarene")
    chain.link("Velg").choose("Ja, med navn").choose("Alle på nettet kan lese historien").button("Lagre svaret")
    chain.by(people["hanne"]).go(address).link("Svar nå").answer("Bruker dere det den ansatte lærte?", "Ja, mye")
    chain.answer("Ville dere sendt noen ut igjen?", "Ja").button("Send svarene")
    chain.by(people["solfrid"]).go(address).link("Svar nå").answer("Fikk dere den kompetansen dere manglet?", "Ja")
    chain.answer("Ville dere tatt imot noen igjen?", "Ja").button("Send svarene")


def archive(chain, people):
    """Each agency by itself."""
    for name in ("hanne", "solfrid"):
        chain.by(people[name]).go(fresh().get_absolute_url()).link("Avtalen er arkivert")
        chain.fill("Arkivreferanse", "26/1234-8").button("Avtalen er arkivert").sees("Det er notert.")
    assert fresh().archivings.count() == 2


def make_the_story(chain, people, desk):
    """The editor asks her who tells, and publishes in Wagtail, where `desk` lets her in."""
    told = Experience.objects.get()
    chain.by(people["editor"]).go("/redaksjon/fortalt/").link(told.title).button("Be om godkjenning av teksten")
    chain.by(people["ingrid"]).go(f"/fortell/{told.public_id}/godkjenn/").button("Ja, dette kan publiseres")
    at_the_desk(desk(), told)
    return Experience.objects.get().story.url


def at_the_desk(page, told):
    page.goto(f"/admin/pages/{told.story_id}/edit/")
    page.wait_for_load_state("networkidle")
    ours = [described(fault) for fault in violations_on(page) if fault["id"] not in WAGTAILS_OWN]
    assert not ours, "\n".join(ours)
    publish(page)
    page.wait_for_load_state("networkidle")


def read_the_story(chain, address):
    chain.by(None).go(address).sees("Ingrid Solheim").sees("Jeg lagde digitale case.")
    chain.sees("%(agency)s betalte", agency="DFØ").walk.sees(months_in(chain.language, 12))


def months_in(language, number):
    with override(language):
        return ngettext("%(number)s måned", "%(number)s måneder", number) % {"number": number}


def take_back_the_story(chain, people, address):
    """Where she said yes to it; then its address says that it is gone."""
    chain.by(people["ingrid"]).go(evaluation_address()).link("Trekk eller endre samtykket")
    chain.choose("Nei, ikke publiser noe").button("Lagre svaret")
    chain.sees("Svaret er lagret. Er det laget en historie, er den borte.")
    chain.by(None).finds_gone(address).sees("Siden er tatt ned")
    assert not chain.walk.page.get_by_text("Jeg lagde digitale case.").count()
