"""The texts of the windows and of the command line in every language, and what compiles them."""
