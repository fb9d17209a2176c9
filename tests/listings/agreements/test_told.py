"""Who hears what when something happens to an agreement? Each kind of mail, in each of its wordings.

A paragraph of the table begins with what is done, each step by the one who stands before it; of the last one the lines
below say what is told, and to whom. others: all but the one who did it. everybody: nobody in particular did it.
"""

import inspect
import pkgutil
import re
from copy import deepcopy

import pytest

from listings.agreements import messages
from portal.foundation.message_kinds import KINDS
from portal.foundation.wording import words_of
from portal.notifications.models import Message
from tests.once import made_once

from .happenings import SECRET, SIGNERS, World

pytestmark = pytest.mark.django_db
PARTIES = {*SIGNERS, "home", "home.other", "host", "host.other"}
IN_FORCE = "host:send home.signer:sign host.signer:sign person:sign"
CHANGED = f"{IN_FORCE} host:amend host:send_change"
OVER = f"{IN_FORCE} nobody:time_passes host:complete"
TABLE = f"""
host:take_back
    agreement_taken_back                person home home.other home.signer host.signer
host:take_back host:share
    agreement_moved-review              others
person:comment
    agreement_remark                    others
home:ask
    agreement_remark                    person host host.other host.signer
home:ask host:take_in
    agreement_answered                  home
    agreement_reworded                  person home.other home.signer host.other host.signer
home:ask host:refuse
    agreement_answered                  home
home:name
    agreement_signatory                 home.new
host:edit
    agreement_reworded                  others
nobody:stand_still
    agreement_stalled-review            host host.other
host:take_back nobody:stand_still
    agreement_stalled-draft             host host.other
host:send person:decline nobody:stand_still
    place_without_agreement             host host.other
host:send
    agreement_moved-to_sign             others
host:send host:reopen
    agreement_unasked-reopen            person home.signer host.signer
host:send host:edit
    agreement_unasked-edit              person home.signer host.signer
host:send person:sign host:edit
    agreement_voided                    others
host:send person:decline
    agreement_moved-declined            others
home:cancel
    agreement_moved-cancelled           others
person:give_up
    agreement_moved-cancelled           others
host:take_back person:give_up
person:give_up nobody:stand_still
host:send home.signer:sign nobody:a_week_passes
    agreement_unsigned                  person host.signer
host:send boss:end_place
    agreement_unnamed-left              home home.other
host:send boss:end_place nobody:a_week_passes
    agreement_unnamed-again             home home.other
    agreement_unsigned                  person host.signer
officer:erase
    agreement_gone                      home home.other home.signer host host.other host.signer
{IN_FORCE}
    agreement_moved-in_force            everybody
    agreement_manager_news-in_force     manager
{IN_FORCE} home:cancel
    agreement_moved-cancelled           others
    agreement_manager_news-cancelled    manager
{OVER}
    agreement_moved-completed           others
{OVER} nobody:evaluate
    agreement_moved-evaluated           everybody
{OVER} nobody:ask_to_archive
    agreement_unarchived-first          home home.other boss host host.other
{OVER} nobody:ask_again_to_archive
    agreement_unarchived-again          home home.other boss host host.other
{CHANGED}
    agreement_amended-to_sign           others
{CHANGED} host:withdraw_change
    agreement_amended-withdrawn         others
{CHANGED} person:decline_change
    agreement_amended-declined          others
{CHANGED} nobody:lapse
    agreement_amended-lapsed            everybody
{CHANGED} home.signer:sign host.signer:sign person:sign
    agreement_amended-in_force          everybody
{IN_FORCE} host:amend_share host:send_change home.signer:sign host.signer:sign person:sign
    agreement_amended-in_force          everybody
    agreement_manager_news-amended      manager
nobody:forget_answer home:tell_of_manager
    agreement_manager                   manager
{CHANGED} nobody:forget_answer home:tell_of_manager
    agreement_manager-amendment         manager
nobody:await_answer manager:say_yes
    agreement_manager_answered-approved host
nobody:await_answer manager:say_no
    agreement_manager_answered-declined host
person:take_back_question
    agreement_manager_answered-withdrawn host
nobody:end_question
    agreement_manager_answered-ended    host
"""


def declared():
    """Each module of the package is read, because a kind does not know where it stands."""
    modules = [f"{messages.__name__}.{found.name}" for found in pkgutil.iter_modules(messages.__path__)]
    sources = (inspect.getsource(__import__(module, fromlist=["_"])) for module in modules)
    return {code for source in sources for code in re.findall(r'declare_kind\(\s*"(\w+)"', source)}


def paragraphs():
    """By what is done: by text: the names of those who are told."""
    found = {}
    for line in TABLE.strip().splitlines():
        if not line.startswith(" "):
            told = found[line] = {}
        else:
            code, *who = line.split()
            told[code] = set(who)
    return found


def named(group, actor):
    if group == {"others"}:
        return PARTIES - {actor}
    return PARTIES if group == {"everybody"} else group


def text_of(row):
    return KINDS[row.kind].text_code(KINDS[row.kind].variant(row.context))


standing = made_once(World)


def told_by(world, step):
    """By text: the names of all who are told, as often as they are. Nothing that was written is said."""
    known, told = set(Message.objects.values_list("pk", flat=True)), {}
    world.take(step)
    names = {person.pk: who for who, person in world.cast.items()}
    for row in Message.objects.filter(kind__in=declared()).exclude(pk__in=known):
        told.setdefault(text_of(row), []).append(names[row.person_id])
        assert SECRET not in f"{row.context} {words_of(KINDS[row.kind], row.context)}"
    return {code: sorted(who) for code, who in told.items()}


@pytest.mark.parametrize(("done", "expected"), paragraphs().items())
def test_each_is_told_to_those_it_is_for_and_without_what_was_written(standing, db, done, expected):
    world = deepcopy(standing)
    *before, last = done.split()
    for step in before:
        world.take(step)
    actor = last.partition(":")[0]
    assert told_by(world, last) == {code: sorted(named(who, actor)) for code, who in expected.items()}


def test_every_kind_and_wording_is_in_the_table():
    written = {code for told in paragraphs().values() for code in told}
    assert written == {text for code in declared() for text in KINDS[code].texts}
