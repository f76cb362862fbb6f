"""Characters: bytes to text, the forms text takes in a mail, and the one form in which it is compared."""
