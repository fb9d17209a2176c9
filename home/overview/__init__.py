"""The administrator's first page: what is there, what waits, and does everything run?"""
