import pytest
from django.urls import reverse

from .night import APRIL, FEBRUARY, SAID, made, night, put, sectors


@pytest.fixture
def agencies(db):
    return [agency for below in sectors().values() for agency in below]


@pytest.fixture
def see(client):
    def seen(person, name, *args, **asked):
        client.force_login(person)
        return client.get(reverse(name, args=args), asked)

    return seen


@pytest.fixture
def places(db):
    """The first ministry area has a large agency and three small ones, the second has one large."""
    first, second = sectors(2, below=4)
    large, small, *others = first.subordinates.order_by("pk")
    for agency, number in zip((large, small, *others), (12, 3, 4, 4), strict=True):
        for source in ("interest", "published"):
            put(made(source, FEBRUARY, agency, number=number, cuts=SAID))
    put(made("interest", FEBRUARY, second.subordinates.first(), number=9, cuts=SAID))
    put(made("turned_down", FEBRUARY, large, number=2, cuts=SAID | {"reason": "closer"}))
    night(APRIL)
    return {"first": first, "second": second, "large": large, "small": small}
