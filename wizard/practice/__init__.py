"""An embedded practice provider on loopback for newcomers and classes."""
