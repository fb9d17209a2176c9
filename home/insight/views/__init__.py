"""Where are the figures read?"""
