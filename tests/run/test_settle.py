"""A worker is a process of its own kind."""

from __future__ import annotations

import gc

from sanudo.run.local import SELDOM, settle


def test_a_worker_looks_for_cycles_seldom_but_does() -> None:
    before = gc.get_threshold()
    try:
        settle()
        assert gc.get_threshold() == SELDOM
        assert gc.isenabled()
    finally:
        gc.set_threshold(*before)
