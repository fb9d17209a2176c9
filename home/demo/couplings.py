"""Who has signed up for coupling help, who is suggested to whom, and who is not in yet?"""

from listings.facilitation.models import Outsider, SignUp, SignUpCompetence, Suggestion, Wish
from listings.facilitation.parties import SIGN_UP, Party, pair_of
from listings.facilitation.status import OutsiderStatus, SignUpStatus
from listings.vocabulary.models import Competence

from . import files, ledger
from .agencies import by_number
from .people import by_email


def fill_couplings():
    told = files.rows("couplings")
    for number, row in enumerate(told["sign_ups"]):
        ledger.once(f"sign_up:{number}", lambda row=row: sign_up(row))
    for row in told["suggested"]:
        ledger.once(f"suggestion:{row['one']}:{row['other']}", lambda row=row: suggestion(row, told["facilitator"]))
    for row in told["wishes"]:
        ledger.once(f"wish:{row['email']}", lambda row=row: wish(row))
    for row in told["outsiders"]:
        ledger.once(f"outsider:{row['name']}", lambda row=row: outsider(row, told["facilitator"]))


def sign_up(row):
    when = files.Calendar.of().moment(row["made"])
    words = {name: row[name] for name in ("needs", "offers", "contact")}
    facts = {"agency": by_number(row["agency"]), "made_by": by_email(row["by"]), "made_at": when, "changed_at": when}
    made = SignUp.objects.create(**facts, **words)
    sides = {SignUpCompetence.Side.WANTED: row["wanted"], SignUpCompetence.Side.OFFERED: row["offered"]}
    SignUpCompetence.objects.bulk_create(
        SignUpCompetence(sign_up=made, competence=competence, side=side)
        for side, slugs in sides.items()
        for competence in Competence.objects.filter(slug__in=slugs).order_by("slug")
    )
    return made


def suggestion(row, by):
    one, other = (ledger.made(f"sign_up:{row[name]}") for name in ("one", "other"))
    when = files.Calendar.of().moment(row["on"])
    pair = pair_of(Party(SIGN_UP, one), Party(SIGN_UP, other))
    facts = {"made_by": by_email(by), "asked_at": when, "changed_at": when}
    made = Suggestion.objects.create(pair=pair, sign_up=one, other=other, **facts)
    for number, end in enumerate((one, other), start=1):
        made.sides.create(number=number, agency=end.agency)
    SignUp.objects.filter(pk__in=[one.pk, other.pk]).update(status=SignUpStatus.WORKED)
    return made


def wish(row):
    when = files.Calendar.of().moment(row["made"])
    return Wish.objects.create(person=by_email(row["email"]), text=row["text"], made_at=when)


def outsider(row, by):
    calendar, asked = files.Calendar.of(), row.get("asked")
    return Outsider.objects.create(
        name=row["name"],
        email=row.get("email", ""),
        named_by=row["named_by"],
        status=OutsiderStatus.ASKED if asked else OutsiderStatus.NAMED,
        registered_by=by_email(by),
        registered_at=calendar.moment(row["registered"]),
        changed_at=calendar.moment(asked or row["registered"]),
    )
