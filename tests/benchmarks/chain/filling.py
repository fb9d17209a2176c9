"""How does the portal come to have fifty thousand applications and what follows them, and what does the night take?"""

from django.core.management import call_command
from django.db import connection, transaction

from home.insight.models import Cell, Fact

from ..process import timed
from .agreements import fill_agreements
from .approvals import fill_approvals
from .cooperation import fill_cooperation
from .evaluations import fill_evaluations
from .exchanges import fill_exchanges
from .interest import fill_interest
from .missed import fill_missed
from .openings import fill_openings
from .postings import fill_postings
from .requests import fill_requests
from .sizes import Sizes
from .talks import fill_talks
from .told import fill_told
from .usual import fill_usual_terms
from .world import World, made_world


def fill(sizes: Sizes) -> World:
    call_command("plant_portal", verbosity=0)
    call_command("load_agencies", verbosity=0)
    with transaction.atomic():
        world = made_world(sizes)
        postings = fill_postings(world)
        applications = fill_interest(world, postings)
        fill_approvals(world, applications)
        agreements = fill_agreements(world, applications)
        fill_exchanges(world, agreements)
        fill_evaluations(world, agreements)
        fill_between(world, postings)
        fill_talks(world, applications)
        world.ones |= {"told": fill_told(world)[0].public_id, "opening": fill_openings(world)[0].public_id}
        fill_missed(world)
    world.crowd = postings[0]
    know_the_tables()
    return world


def fill_between(world, postings):
    """What agencies have settled with each other, or asked."""
    fill_usual_terms(world)
    world.ones |= {"cooperation": fill_cooperation(world)[0].public_id}
    world.ones |= {"request": fill_requests(world, postings)[0].public_id}


def know_the_tables():
    """What a server does by itself after a while."""
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def one_night() -> dict:
    """The nightly command over all that has happened, and the night after it, which finds nothing new."""
    first, _nothing = timed(call_command, "reckon_figures")
    again, _nothing = timed(call_command, "reckon_figures")
    know_the_tables()
    return {"first": first, "again": again, "facts": Fact.objects.count(), "cells": Cell.objects.count()}
