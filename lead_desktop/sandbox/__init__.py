"""The three CRMs on 127.0.0.1, with scripted trouble."""
