"""What helps contributors: new files, changes to many files at once, checks beyond the schema."""
