"""Which files PyInstaller may put into the program: what a window of widgets needs, and no more.

Seen by trying: Qt's own wheel brings plugins for embedded devices, GTK, printing to the network and more. On
Linux, what belongs to the desktop (X11, fonts, GL, D-Bus) comes from the system, as AppImage's exclude list has
it: https://github.com/AppImage/pkg2appimage/blob/master/excludelist
"""

from __future__ import annotations

import re
import sys
from pathlib import Path, PurePosixPath

LEFT_OUT_MODULES = (
    "tkinter", "test", "unittest", "pydoc", "doctest", "lib2to3", "idlelib", "ensurepip", "venv",
    "setuptools", "pip", "wheel", "pkg_resources", "chardet",
    "numpy", "pandas", "PIL", "lxml", "pygments", "rich", "trio", "h2", "brotli", "brotlicffi", "zstandard",
    "IPython", "socksio", "watchfiles", "websockets", "wsproto", "httptools", "uvloop", "jinja2", "yaml",
    "phonenumbers.geodata", "phonenumbers.carrierdata", "phonenumbers.tzdata",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtQuickControls2", "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets", "PySide6.QtDesigner", "PySide6.QtTest", "PySide6.QtSql", "PySide6.QtPrintSupport",
    "PySide6.QtUiTools", "PySide6.QtHelp", "PySide6.QtConcurrent", "PySide6.QtXml",
    "lead_desktop.tour",
)  # fmt: skip
"""Modules that something could import and that the program does without. No back end of keyring may stand here:
its entry point would then print a traceback at each start."""

_PLUGINS: dict[
    str, tuple[str, ...]
] = {  # kind of plugin: beginnings of the names that stay; () for all of them
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "platformthemes": ("qxdgdesktopportal",),  # qgtk3 would bring GTK, 20 MB
    "platforminputcontexts": (),  # accents and Chinese are typed by these
    "iconengines": (),
    "imageformats": ("qsvg", "qico", "qicns", "qjpeg", "qgif"),
    "styles": (),
    "wayland-shell-integration": ("xdg-shell", "qt-shell"),
    "wayland-decoration-client": (),
    "xcbglintegrations": (),
    "accessiblebridge": (),
}
_TRANSLATIONS = re.compile(r"qt(?:base)?_(?:en|ar|de|es|fr|hi|pt_BR)\.qm")
_LEFT_OUT_LIBRARIES = re.compile(
    r"lib(?:gtk-3|gdk-3|gdk_pixbuf|atk|atspi|cairo|pango|epoxy|harfbuzz|fribidi|thai|datrie|graphite2|colord|cups|"
    r"Qt6(?:Qml|Quick|OpenGL|Pdf|VirtualKeyboard|EglFS|Sql|Test|PrintSupport|Designer|Help|UiTools|Concurrent|Xml))"
    r"[-.\w]*|(?:Qt6(?:Qml|Quick|OpenGL|Pdf|VirtualKeyboard|Sql|Test|PrintSupport)\w*|opengl32sw|d3dcompiler_\d+)\.dll",
    re.IGNORECASE,
)
_OF_THE_SYSTEM = re.compile(
    r"lib(?:X\w*(?:-xcb)?|xcb[-\w]*|xkbcommon[-\w]*|fontconfig|freetype|expat|glib-2|gio-2|gobject-2|gmodule-2|gthread-2|dbus-1|"
    r"systemd|gssapi_krb5|krb5|krb5support|k5crypto|com_err|keyutils|mount|blkid|selinux|pcre2-8|cap|gcrypt|gpg-error|"
    r"lz4|zstd|bsd|md|png16|jpeg|brotli\w+|pixman-1|z|stdc\+\+|gcc_s|wayland-\w+|drm|EGL|GL|GLX|GLdispatch)"
    r"[-.\d]*\.so[.\d]*"
)
_PICTURE = re.compile(r"!\[[^\]]*\]\((pictures/[^)]+)\)")
_SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")


def is_kept(target: str, source: str, *, linux: bool = sys.platform.startswith("linux")) -> bool:
    """Whether a file goes into the program.

    Args:
        target: Its path within the program.
        source: Where it was found.
        linux: The program is built for Linux.
    """
    path = PurePosixPath(target.replace("\\", "/"))
    if linux and source.startswith(_SYSTEM_FOLDERS) and _OF_THE_SYSTEM.fullmatch(path.name):
        return False
    if "PySide6" in path.parts:
        if "plugins" in path.parts:
            kept = _PLUGINS.get(path.parent.name)
            stem = path.name.removeprefix("lib")
            return kept is not None and (not kept or stem.startswith(kept))
        if "translations" in path.parts:
            return bool(_TRANSLATIONS.fullmatch(path.name))
        if path.suffix in {".pyi", ".qml"} or "qml" in path.parts:
            return False
    return not _LEFT_OUT_LIBRARIES.fullmatch(path.name)


def guide_pictures(docs: Path) -> list[str]:
    """Paths of the pictures in the user guide; the folder may hold others, which nobody would see.

    Args:
        docs: The folder of the guide.
    """
    text = (docs / "user-guide.md").read_text("utf-8")
    return [str(docs / name) for name in sorted(set(_PICTURE.findall(text)))]
