"""Which pages are asked for by those who keep the portal, and by an agency that sees what they have opened?"""

from .asked import Asked, at


def overviews(slug):
    yield Asked("overview of the portal", "owner", at("home:overview"))
    yield Asked("overview of an agency", "administrator", at("home:agency_overview", slug))
    yield Asked("nynorsk in an agency", "administrator", at("home:written_forms", slug))
    yield Asked("before an agency is closed", "owner", at("agencies:close", slug))


def told(ones):
    """What the editors read; on the shelf everybody does."""
    yield Asked("what people have told", "editor", at("stories:desk"))
    yield Asked("the last page of it", "editor", at("stories:desk", side=10**6))
    yield Asked("one thing that is told", "editor", at("stories:handle", ones["told"]))
    yield Asked("stories in Wagtail", "editor", at("historier:index"))
    yield Asked("the shelf of stories", "busy", ones["shelf"])
    yield Asked("searches that found nothing", "editor", at("missed:list"))
    yield Asked("the third page of them", "editor", at("missed:list", side=3))


def openings(world):
    """A page that is opened is written down each time it is shown."""
    slug, opening = world.heavy.slug, world.ones["opening"]
    yield Asked("what is opened, and has been", "owner", at("oversight:list"))
    yield Asked("one opening", "owner", at("oversight:opening", opening))
    yield Asked("the same for the agency's administrator", "administrator", at("oversight:opening", opening))
    yield Asked("openings of an agency", "administrator", at("oversight:agency", slug))
    yield Asked("postings of an opened agency", "owner", at("applications:opened", slug))
    yield Asked("candidates of an opened posting", "owner", at("applications:opened_candidates", world.crowd.pk))
    yield Asked("one opened candidate", "owner", at("applications:opened_candidate", world.ones["candidate"]))
