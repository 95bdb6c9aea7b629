"""Work with a name, as coroutines; the command line and the window run the same ones."""
