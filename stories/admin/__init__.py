"""What do editors meet of stories in Wagtail's admin?"""
