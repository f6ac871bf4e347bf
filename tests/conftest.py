"""Marks this folder as one to import from: `strategies` and `samples` are shared by the tests of all rooms."""
