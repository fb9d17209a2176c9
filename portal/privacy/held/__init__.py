"""What does the portal hold about one person, in words she can read?"""
