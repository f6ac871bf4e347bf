"""Who and where: mentions to actors, toponyms to places, from tables of facts and small fitted weights."""
