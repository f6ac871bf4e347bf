"""Trains the heads and the encoder, exports the weights and writes the model card. Not part of the wheel."""
