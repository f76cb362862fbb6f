"""The only sockets: streams, TLS, DNS, HTTP."""
