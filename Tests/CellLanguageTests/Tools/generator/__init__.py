"""Random well-typed programs of the cell language."""
