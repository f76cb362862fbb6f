"""The windows, and the only place that knows Qt."""
