"""What does a person mean who has written half a word, or one that nobody else writes?"""
