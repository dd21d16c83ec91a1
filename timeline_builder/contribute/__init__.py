"""What changes content on a contributor's behalf, and what tells one state of it from another."""
