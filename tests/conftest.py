"""Settings of all tests."""

from hypothesis import settings

settings.register_profile("untimed", deadline=None)  # timings are no tests: a busy machine makes nothing wrong
settings.load_profile("untimed")
