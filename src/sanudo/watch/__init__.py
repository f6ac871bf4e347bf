"""Following feeds: what is new is fetched politely, kept, coded and built into the record within a minute.

    settings  what a user can choose         state    the SQLite file that survives kill -9
    clock     time, real or simulated        feeds    feeds, sitemaps, OPML and lists of addresses, as entries
    addresses what may be connected to       hosts    one connection a host, delays, back-off, budgets
    robots    what a site allows             fetch    one address to one answer, with all rules kept
    watcher   the loop over feeds and pages  intake   pages to WARC files to parts to the record
    metrics   counts for Prometheus and the log

A page goes from `waiting` to `fetched` (its bytes are in the state file, in the same transaction) to a numbered WARC file, which
is planned in the state before it is written; coding and building go by the files. So a process that dies at any point goes on
where it was, and an answer that was accepted is neither asked for again nor lost.
"""
