"""Codebooks of one's own: heads on the frozen encoder for event types that a person describes and shows by passages."""
