"""From a chronology to the pages of a site, as data: no file is touched here."""
