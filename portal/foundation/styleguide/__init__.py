"""What do the parts of a page look like, each with real content and all its states?"""
