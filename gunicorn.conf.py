"""What does gunicorn write of each request? It reads this file in the folder where it starts."""

accesslog = "-"
# No address of a person and no query, which may tell what she looks for (docs/running.md, "Logs").
access_log_format = "%(t)s %(m)s %(U)s %(s)s %(b)s %(M)sms"
logger_class = "portal.foundation.access_log.WithoutPeople"
