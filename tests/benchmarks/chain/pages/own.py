"""Which of a person's own pages are asked for, and what waits for her on My page?"""

from .asked import Asked, at

READERS = {
    "busy": "one who has sent much",
    "publisher": "a publisher",
    "manager": "a manager",
    "administrator": "an agency's administrator",
    "owner": "the portal's administrator",
    "editor": "an editor",
    "report": "a report reader of an agency",
}


def own(ones):
    for app, label in (("applications", "own applications"), ("approvals", "what one has asked and is asked")):
        yield Asked(label, "busy", at(f"{app}:{'mine' if app == 'applications' else 'list'}"))
    for app in ("agreements", "exchanges", "evaluations"):
        yield Asked(f"own {app}", "busy", at(f"{app}:mine"))
    yield Asked("one own application with a talk", "busy", at("applications:case", ones["own"]))
    yield Asked("what one has told", "busy", at("stories:tell"))
    yield Asked("what one is named in", "busy", at("stories:consents"))
    yield Asked("what a manager is asked", "manager", at("approvals:list"))
    yield Asked("agreements that a manager signs", "manager", at("agreements:mine"))
    yield Asked("evaluations that a manager answers", "manager", at("evaluations:mine"))
    yield Asked("addresses to confirm", "administrator", at("approvals:approvers"))
    for who in ("busy", "publisher", "manager", "administrator", "editor", "owner"):
        yield Asked(f"My page of {READERS[who]}", who, at("home:my_page"))
