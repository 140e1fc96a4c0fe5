"""Folders: what a walk yields, in which order, and what it never opens."""

import os
import socket

import pytest

from newsparse.batch.inputs.own_files import OwnFiles
from newsparse.batch.inputs.walk import sorted_names, walk


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(root="."):
    return [(os.path.normpath(item.path), item.problem) for item in walk(root)]


def test_links_to_folders_are_followed_once_and_in_no_circle(folder):
    (folder / "a" / "b").mkdir(parents=True)
    (folder / "a" / "b" / "x.txt").touch()
    (folder / "a" / "b" / "up").symlink_to(folder)
    (folder / "a" / "b" / "self").symlink_to(".")
    (folder / "z").symlink_to("a")
    (folder / "link.txt").symlink_to("a/b/x.txt")
    assert found() == [("a/b/x.txt", None), ("link.txt", None)]


def test_links_are_not_followed_out_of_the_folder(folder):
    (folder / "secret.txt").touch()
    (folder / "secrets").mkdir()
    inside = folder / "inside"
    inside.mkdir()
    (inside / "a.txt").symlink_to("../secret.txt")
    (inside / "b").symlink_to(folder / "secrets")
    (inside / "c.txt").touch()
    (inside / "d.txt").symlink_to("c.txt")
    (folder / "named").symlink_to("inside")
    leads_out = (
        "a link that leads out of the folder, which is not followed: name it to have it read"
    )
    rows = [("a.txt", leads_out), ("b", leads_out), ("c.txt", None), ("d.txt", None)]
    assert found("inside") == [(f"inside/{name}", problem) for name, problem in rows]
    assert found("named") == [(f"named/{name}", problem) for name, problem in rows]


def test_the_folder_that_is_written_to_is_told_of_and_not_entered(folder):
    (folder / "out").mkdir()
    for name in ("out/mine.txt", "out.txt", "z.txt"):
        (folder / name).touch()
    own = OwnFiles(paths=frozenset({folder / "out", folder / "out.txt"}))
    found = [(item.path, item.no_article) for item in walk(".", own=own)]
    assert found == [
        ("./out", "in the folder that this run writes to, and not read"),
        ("./z.txt", None),
    ]


def test_what_is_no_file_is_reported_and_never_opened(folder):
    os.mkfifo(folder / "a pipe")
    (folder / "b dangling").symlink_to("nowhere")
    (folder / "b loop").symlink_to("b loop")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("c socket")
        assert found() == [
            ("a pipe", "a named pipe, which is never opened in a folder"),
            ("b dangling", "No such file or directory"),
            ("b loop", "Too many levels of symbolic links"),
            ("c socket", "a socket, not a file"),
        ]


def test_a_folder_of_many_names_is_sorted_on_disk(folder):
    names = [f"{number * 37 % 101:03}" for number in range(101)] + ["new\nline", "caf\udce9"]
    for name in names:
        (folder / name).touch()
    in_memory = list(sorted_names("."))
    assert len(in_memory) == len(names)
    assert list(sorted_names(".", at_once=10)) == in_memory


def test_a_deep_folder_needs_no_deep_stack(folder):
    deep = "d/" * 1200
    for end in range(2, len(deep) + 1, 2):
        (folder / deep[:end]).mkdir()
    (folder / "x.txt").touch()
    assert found() == [("x.txt", None)]
    os.removedirs(deep)  # pytest's own clearing away would need a deep stack
