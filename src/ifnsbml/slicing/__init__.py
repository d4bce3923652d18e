"""The part of a model that a question can see, as a model of its own."""
