"""What are the addresses of a talk given?"""

from tests.factories.postings import published_posting
from tests.factories.talks import called, talk_with


def of_talk(world):
    """Of a posting that nothing else is about."""
    posting = published_posting(world.a, by=world.publisher_a, title="Samtale i A")
    return {"public_id": talk_with(called(posting, world.employee)).application.public_id}
