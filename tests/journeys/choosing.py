"""How does the agency choose one who is interested, in the browser, and say how it went?"""

from listings.applications.models import Application
from listings.applications.status import Stage


def choose(chain, people, posting):
    """A talk, and then the place."""
    chain.by(people["solfrid"]).go(posting.url).link("Se kandidatene").link("Ingrid Solheim")
    chain.link("Inviter til samtale").button("Send til kandidaten").sees("Til samtale")
    chain.link("Tilby plassen").button("Send til kandidaten").sees("Tilbudt plass")


def say_yes_to_the_place(chain, people):
    chain.by(people["ingrid"]).go("/min-side/").link("Svar på tilbudet").choose("Ja, jeg takker ja")
    chain.button("Send svaret").sees("Du har takket ja.")
    application = Application.objects.get()
    assert application.status == Stage.ACCEPTED
    return application


def tell_how_it_went(chain, people, posting):
    """When the place is given to somebody, nobody else is to wait for it."""
    chain.by(people["solfrid"]).go(posting.url).link("Merk som tildelt").button("Merk som tildelt")
    chain.go(posting.url).link("Fortell hvordan det gikk").choose("Ja, noen kom eller kommer")
    chain.fill("Hvor mange?", "1").select("Fra hvilken virksomhet?", "Tilsynet").button("Fortell hvordan det gikk")
    chain.sees("Takk. Svaret er lagret")
