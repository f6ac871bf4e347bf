"""Marks this folder as one to import from: `strategies` and `samples` are shared by the tests of all rooms."""

from hypothesis import settings

settings.register_profile("sanudo", deadline=None)  # how long an example takes tells of the machine's load
settings.load_profile("sanudo")
