"""How does the portal come to have fifty thousand applications and what follows them, and what does the night take?"""

from django.core.management import call_command
from django.db import connection, transaction

from home.insight.models import Cell, Fact

from ..process import timed
from .agreements import fill_agreements
from .approvals import fill_approvals
from .evaluations import fill_evaluations
from .exchanges import fill_exchanges
from .interest import fill_interest
from .postings import fill_postings
from .sizes import Sizes
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
    world.crowd = postings[0]
    know_the_tables()
    return world


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
