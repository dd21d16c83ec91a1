"""Attribution: who says what a clause tells, and how far that reaches."""
