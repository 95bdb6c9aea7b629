"""`lead-desktop support-bundle`."""

import json
import stat
import zipfile


def test_the_bundle_is_saved_and_what_is_in_it_is_told(acme, tmp_path):
    out = tmp_path / "support.zip"
    code, said, errors = acme.run_here("support-bundle", "-o", out)
    assert code == 0, errors
    with zipfile.ZipFile(out) as bundle:
        names = bundle.namelist()
        assert "Acme" not in bundle.read("connections.txt").decode()
    assert [line.split(":")[0] for line in said.splitlines()[:-1]] == names
    assert said.splitlines()[-1] == (
        f"Saved {out}. It holds no leads and no keys; look into it before you send it."
    )
    assert stat.S_IMODE(out.stat().st_mode) == 0o600


def test_scripts_get_json(acme, tmp_path):
    code, said, _ = acme.run_here("support-bundle", "-o", tmp_path / "support.zip", "--json")
    events = [json.loads(line) for line in said.splitlines()]
    assert code == 0
    assert events[-1] == {"event": "support-bundle", "path": str(tmp_path / "support.zip")}
    assert events[0]["name"] == "README.txt"


def test_another_ending_is_refused(acme, tmp_path):
    code, _, errors = acme.run_here("support-bundle", "-o", tmp_path / "support.tar")
    assert code == 2
    assert "does not end in .zip" in errors
