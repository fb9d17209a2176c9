"""Which job tells the person of a step, when it can no longer be undone?"""

from django_tasks import task


@task()
def tell_of_step(pk):
    from .notifications import tell_of

    tell_of(pk)
