"""`sanudo code` on paper sources, for tests that kill it: python killable.py ARGUMENTS."""

from __future__ import annotations

import fake

if __name__ == "__main__":
    fake.install()
    from sanudo.cli.main import main
    from sanudo.run import ledger

    ledger.code.__kwdefaults__["load"] = fake.load
    main()
