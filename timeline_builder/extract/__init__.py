"""From an article and its dates to candidate events with their evidence."""
