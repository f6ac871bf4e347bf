"""The codes the record is written in: countries, sectors of actors, PLOVER's kinds of event."""
