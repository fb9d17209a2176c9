"""Whom does a breach of personal data concern, so that they and the authority can be told in time?"""
