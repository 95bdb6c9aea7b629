"""Walks an app's tree as a screen reader does, over AT-SPI; run by the system's Python, which has libatspi.

Each line of standard input asks for one walk; the tree comes back as one line of JSON, with what was announced
since the walk before.
"""

import json
import sys
import time
import warnings

import gi

warnings.simplefilter("ignore", DeprecationWarning)
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version is chosen first

APP = "lead-desktop"
SHOWN_ROWS = 3
EVENTS_S = 0.5  # an app that is busy has always more to tell
STATES = ("FOCUSABLE", "FOCUSED", "SHOWING", "ENABLED", "CHECKED", "SELECTED", "EDITABLE", "MODAL", "ACTIVE")


def app_of(name):
    """The app, once the desktop knows it; None before."""
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(place)
        if child is not None and child.get_name() == name:
            return child
    return None


def node_of(thing):
    """What is told of one thing, without what is inside it."""
    states = thing.get_state_set()
    value = thing.get_value_iface()
    return {
        "role": thing.get_role_name(),
        "name": thing.get_name() or "",
        "description": thing.get_description() or "",
        "id": (thing.get_accessible_id() or "").rpartition(".")[2],
        "states": [one.lower() for one in STATES if states.contains(getattr(Atspi.StateType, one))],
        "value": None if value is None else Atspi.Value.get_current_value(value),
        "children": [],
    }


def cells_of(table):
    """Headings, and the first rows that are there."""
    iface = table.get_table_iface()
    rows, columns = Atspi.Table.get_n_rows(iface), Atspi.Table.get_n_columns(iface)
    cells = [
        [node_of(cell) if cell is not None else None for cell in line]
        for line in (
            [Atspi.Table.get_accessible_at(iface, row, column) for column in range(columns)]
            for row in range(min(rows, SHOWN_ROWS))
        )
    ]
    headings = [Atspi.Table.get_column_description(iface, column) for column in range(columns)]
    return {"rows": rows, "columns": columns, "headings": headings, "cells": cells}


def tree_of(thing):
    """Everything that is on the screen; of a table only the first rows."""
    node = node_of(thing)
    if thing.get_table_iface() is not None and node["role"] in {"table", "tree table"}:
        return node | cells_of(thing)
    for place in range(thing.get_child_count()):
        child = thing.get_child_at_index(place)
        if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
            node["children"].append(tree_of(child))
    return node


def main():
    """Answer until standard input ends."""
    heard = []
    listener = Atspi.EventListener.new(lambda event: heard.append(str(event.any_data)))
    listener.register("object:announcement")
    for _line in sys.stdin:
        end = time.monotonic() + EVENTS_S
        while GLib.MainContext.default().iteration(False) and time.monotonic() < end:
            pass
        app = app_of(APP)
        try:
            answer = {"children": []} if app is None else tree_of(app) | {"heard": heard.copy()}
            heard.clear()
        except GLib.Error as error:  # the screen changed meanwhile: asked again
            answer = {"error": str(error)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
