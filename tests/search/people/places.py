"""Where may somebody stand who shows her profile, by what the place is?"""

from django.urls import reverse


def pages(client, posting, reader, helper):
    """Where she may stand, by what it is."""
    places = {
        "search": (reader, "/finn/folk/"),
        "search for her name": (reader, "/finn/folk/?q=lyngkollen"),
        "list of who fits": (reader, reverse("matching:people", args=[posting.pk])),
        "posting": (reader, posting.url),
        "facilitator": (helper, reverse("facilitation:couple_need", args=[posting.pk])),
    }
    for name, (person, address) in places.items():
        client.force_login(person)
        yield name, client.get(address).content.decode()


def where_she_is(told):
    """By her first name: what was searched for is marked."""
    return {name for name, page in told.items() if "Solfrid" in page}
