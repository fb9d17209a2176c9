"""Which jobs deliver messages after commit?"""

from django_tasks import task


@task()
def deliver_message(pk):
    from .delivery import deliver

    deliver(pk)
