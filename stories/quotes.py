"""How are a few words about a person put together, when some may be missing?"""


def join_words(*words):
    return ", ".join(word for word in words if word)
