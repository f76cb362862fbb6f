"""The six mail ports: what to try, live handshakes, logins and what they mean."""
