"""What holds of the exact equations for all parameter values."""
