"""The colours of the window, light and dark. Nobody else writes a colour down."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour scheme; every value is "#RRGGBB".

    Attributes:
        dark: This is the dark scheme.
        chrome: Window and bars.
        surface: Panes and tables.
        sunken: Gutters and code.
        raised: Buttons and dialogs.
        hover: Under the pointer.
        pressed: Held down.
        line: Row hairline.
        line2: Button edge.
        control: Edge of an input, at least 3:1.
        text: Body text.
        text2: Quieter text.
        text3: Hints; never on a selected row.
        accent: Fill of the one filled button.
        accent_hover: The same under the pointer.
        accent_text: Links, spinner, tab line.
        accent_tint: A chip that is on.
        accent_line: Its edge.
        select: A selected row.
        focus: Ring of the keyboard, edge of a selected row; at least 3:1 on every ground.
        ok, ok_tint, ok_fill: Created, found, passed.
        warn, warn_tint, warn_fill: Warning, not found, unknown, waiting.
        bad, bad_tint, bad_fill: Error, failed.
        mute_tint, mute_fill: Duplicate, skipped.
        scrim: Laid over the window under a dialog, with alpha ("#AARRGGBB").
        shadow: Colour of a dialog's shadow, with alpha.
        on_accent: On a fill of the accent.
        on_connection: On a connection's colour.
        connections: Pairs of connection colour name and colour.
        connection_tints: Pairs of connection colour name and the tint of its badge.
    """

    dark: bool
    chrome: str
    surface: str
    sunken: str
    raised: str
    hover: str
    pressed: str
    line: str
    line2: str
    control: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_tint: str
    accent_line: str
    select: str
    focus: str
    ok: str
    ok_tint: str
    ok_fill: str
    warn: str
    warn_tint: str
    warn_fill: str
    bad: str
    bad_tint: str
    bad_fill: str
    mute_tint: str
    mute_fill: str
    scrim: str
    shadow: str
    connections: tuple[tuple[str, str], ...]
    connection_tints: tuple[tuple[str, str], ...]
    on_accent: str = "#FFFFFF"
    on_connection: str = "#FFFFFF"

    def connection(self, name: str) -> str:
        """The colour of a connection; slate for a name nobody knows."""
        colours = dict(self.connections)
        return colours.get(name, colours["slate"])

    def connection_tint(self, name: str) -> str:
        """The badge background of a connection."""
        tints = dict(self.connection_tints)
        return tints.get(name, tints["slate"])


LIGHT = Tokens(
    dark=False,
    chrome="#F6F7F9",
    surface="#FFFFFF",
    sunken="#F1F3F6",
    raised="#FFFFFF",
    hover="#EDEFF3",
    pressed="#E2E6EB",
    line="#E6E9EE",
    line2="#D3D9E1",
    control="#858E9C",
    text="#191D26",
    text2="#4F5867",
    text3="#646D7C",
    accent="#3F55D4",
    accent_hover="#3347BC",
    accent_text="#3449C4",
    accent_tint="#EEF0FD",
    accent_line="#C3CBF6",
    select="#E6EAFC",
    focus="#3F55D4",
    ok="#1A7442",
    ok_tint="#E5F4EB",
    ok_fill="#2F9B61",
    warn="#8A5700",
    warn_tint="#FCF1D9",
    warn_fill="#BF7E0E",
    bad="#BF2B37",
    bad_tint="#FDECED",
    bad_fill="#DB4A55",
    mute_tint="#EEF0F4",
    mute_fill="#858F9F",
    scrim="#59191D26",
    shadow="#40191D26",
    connections=(
        ("teal", "#0B7570"),
        ("plum", "#9A2A74"),
        ("clay", "#9A4A17"),
        ("sky", "#036494"),
        ("violet", "#6A3BBE"),
        ("olive", "#5A6200"),
        ("slate", "#465163"),
    ),
    connection_tints=(
        ("teal", "#DDF1EF"),
        ("plum", "#F9E6F2"),
        ("clay", "#FBEADF"),
        ("sky", "#E0F0F9"),
        ("violet", "#EFE8FB"),
        ("olive", "#F0F2D8"),
        ("slate", "#E9ECF1"),
    ),
)
DARK = Tokens(
    dark=True,
    chrome="#15181D",
    surface="#1A1D23",
    sunken="#121418",
    raised="#23272F",
    hover="#262A33",
    pressed="#2F3540",
    line="#282D36",
    line2="#373D49",
    control="#717B8B",
    text="#E8EBF1",
    text2="#B0B8C5",
    text3="#8E98A8",
    accent="#5468E6",
    accent_hover="#4C60DC",
    accent_text="#A3B1FF",
    accent_tint="#232A48",
    accent_line="#3D4A8C",
    select="#2A335C",
    focus="#7385F0",
    ok="#63CC93",
    ok_tint="#18301F",
    ok_fill="#3FAE75",
    warn="#E9B65C",
    warn_tint="#352A12",
    warn_fill="#D29A36",
    bad="#FF8E8E",
    bad_tint="#3D1E23",
    bad_fill="#E0616A",
    mute_tint="#2A2F38",
    mute_fill="#66707F",
    scrim="#99000000",
    shadow="#80000000",
    on_connection="#15181D",
    connections=(
        ("teal", "#5CCBC4"),
        ("plum", "#F08CCB"),
        ("clay", "#F0A272"),
        ("sky", "#6CC3EE"),
        ("violet", "#C2A2FA"),
        ("olive", "#C5CE62"),
        ("slate", "#B4BFCF"),
    ),
    connection_tints=(
        ("teal", "#14302F"),
        ("plum", "#3B1A31"),
        ("clay", "#3A2417"),
        ("sky", "#142D3A"),
        ("violet", "#2A2140"),
        ("olive", "#2C2F14"),
        ("slate", "#2A303A"),
    ),
)
