"""Which pages of candidates and postings are asked for?"""

from listings.applications.listing import TABS

from .asked import Asked, at


def candidates(world):
    table, number = at("applications:candidates", world.crowd.pk), world.sizes.crowd
    yield Asked(f"candidates of a posting with {number}", "publisher", table)
    for tab in TABS:
        yield Asked(f"the same, {tab.label}", "publisher", f"{table}?steg={tab.code}")
    yield Asked("the same by name, the third page", "publisher", f"{table}?sorter=navn&side=3")
    for name, label in (("printed", "on paper"), ("spreadsheet", "XLSX"), ("invited", "invited")):
        yield Asked(f"the same, {label}", "publisher", at(f"applications:{name}", world.crowd.pk))
    yield Asked("who may be asked again", "publisher", at("applications:second_chance", world.crowd.pk))
    yield Asked("answer all", "publisher", at("applications:answer_all", world.crowd.pk))
    yield Asked("one candidate of them", "publisher", at("applications:candidate", world.ones["candidate"]))
    yield Asked("one who has a time for a talk", "publisher", at("applications:candidate", world.ones["talk"]))
    yield Asked("the time of the talk", "publisher", at("applications:talk", world.ones["talk"]))
    yield Asked("the agency's postings", "publisher", at("postings:list"))
    yield Asked("its postings in Wagtail", "publisher", at("posting_pages:index"))
