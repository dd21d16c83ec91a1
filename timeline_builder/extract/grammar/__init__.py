"""Grammar: which words a verb and its subject have, and which clause each phrase goes with."""
