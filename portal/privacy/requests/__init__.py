"""How does a person claim her rights where somebody must act, and how is she answered within the month?"""
