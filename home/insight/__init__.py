"""Which numbers does the portal tell, to whom, and how is nobody recognised in them?"""
