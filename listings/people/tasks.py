"""Which job brings the people in, and takes them back?"""

from django_tasks import task


@task()
def carry_on(pk):
    """A turn, and then the next one at the end of the queue, so that mail and search are not kept waiting."""
    from .working import take_turn

    if take_turn(pk):
        carry_on.enqueue(pk)
