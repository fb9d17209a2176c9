"""Which jobs deliver mail after commit?"""

from django_tasks import task


@task()
def deliver_mail(pk):
    from .delivery import deliver

    deliver(pk)
