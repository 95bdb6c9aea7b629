"""What a package declares to need is what its files need."""

import importlib

import pytest

TOLD = """
Dynamic Section:
  NEEDED               libxcb-cursor.so.0
  NEEDED               libQt6Core.so.6
  NEEDED               libc.so.6
  RUNPATH              $ORIGIN/Qt/lib

Version References:
  required from libc.so.6:
    0x09691a75 0x00 05 GLIBC_2.2.5
    0x0695691 0x00 04 GLIBC_2.34
    0x0695692 0x00 03 GLIBC_2.9
"""


@pytest.fixture
def needs():
    return importlib.import_module("linux_needs")


def test_libraries_outside_the_program_and_the_newest_glibc_are_found(needs):
    found = needs.needs_from([TOLD, "  NEEDED               libz.so.1\n"], {"libQt6Core.so.6"})
    assert found.libraries == ("libxcb-cursor.so.0", "libz.so.1")
    assert found.glibc == "2.34"


def test_they_are_told_in_the_words_of_each_package(needs):
    found = needs.needs_from([TOLD], {"libQt6Core.so.6"})
    assert found.debian == ("libc6 (>= 2.34)", "libxcb-cursor0")
    assert found.rpm == ("libc.so.6(GLIBC_2.34)(64bit)", "libxcb-cursor.so.0()(64bit)")


def test_a_package_is_named_once_for_all_of_its_libraries(needs):
    found = needs.Needs(("libglib-2.0.so.0", "libgthread-2.0.so.0"), "2.34")
    assert found.debian == ("libc6 (>= 2.34)", "libglib2.0-0 | libglib2.0-0t64")


def test_a_library_that_nobody_knows_stops_the_build(needs):
    found = needs.Needs(("libnobodyknows.so.1",), "2.34")
    with pytest.raises(KeyError):
        _ = found.debian
