"""What do other public sites read from the portal by machine? What stands openly anyway; nothing is changed by it."""
