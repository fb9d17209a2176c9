"""What fails a journey besides its own words? What the browser complains of, on every page of every window.

An error in the console (a file that is not there), a script error, an answer of 500 or more, and each breach of the
content security policy, which the page itself tells of beside the browser's own words.
"""

BREACH = "Breach of the content security policy"
NOTE_BREACHES = f"""
    addEventListener("securitypolicyviolation", (event) =>
        console.error(`{BREACH}: ${{event.effectiveDirective}} ${{event.blockedURI}} ${{event.sample}}`));
"""


def watch(context, faults):
    """From now on, also windows that its pages open."""
    watch_policy(context, faults)
    context.on("console", lambda message: faults.extend(told(message)))
    context.on("response", lambda response: faults.extend(failed(response)))
    context.on("weberror", lambda error: faults.append(f"{error.page and error.page.url}: {error.error}"))


def watch_policy(context, faults):
    """The policy alone, in windows whose browser has something to complain of by intent."""
    context.add_init_script(NOTE_BREACHES)
    context.on("console", lambda message: faults.extend(breached(message)))


def breached(message):
    return [f"{address_of(message)}: {message.text}"] if message.text.startswith(BREACH) else []


def told(message):
    is_fault = message.type == "error" and not message.text.startswith(BREACH) and not is_expected(message)
    return [f"{address_of(message)}: {message.text}"] if is_fault else []


def failed(response):
    return [f"{response.url} answered {response.status}"] if response.status >= 500 else []


def address_of(message):
    return message.page.url if message.page else "a page that is gone"


def is_expected(message) -> bool:
    """A page that says no, the icon a page without a head is asked for, and a search that a newer one overtook."""
    if message.text.startswith("Failed to load resource"):
        address = message.location["url"]
        return address == address_of(message) or address.endswith("/favicon.ico")
    return message.text.startswith(("htmx:sendAbort", "htmx:afterRequest"))
