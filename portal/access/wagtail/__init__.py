"""How does Wagtail ask the same rule table as everybody else?"""
