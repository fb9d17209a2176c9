"""Which job tells the person of a step, when it can no longer be undone?"""

from django_tasks import task

from .telling import tell_of


@task()
def tell_of_step(pk):
    tell_of(pk)
