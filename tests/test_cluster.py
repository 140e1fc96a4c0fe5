"""A real Dask scheduler with two worker processes on this machine."""

import os
import signal

import pytest
from dumps import paths

from newsparse.batch.outputs.targets import target_named
from newsparse.batch.plan import Plan, carry_out
from newsparse.batch.tasks import Job

distributed = pytest.importorskip("distributed")
_MOST_WAIT = 120
"""Seconds in which a worker that was killed has to be replaced, however busy the machine is."""


@pytest.fixture(scope="module")
def scheduler():
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None
    ) as cluster:
        yield cluster.scheduler_address


def worker_processes(scheduler):
    with distributed.Client(scheduler, set_as_default=False) as client:
        client.wait_for_workers(2, timeout=_MOST_WAIT)
        return list(client.run(os.getpid).values())


def test_a_worker_that_is_killed_costs_nothing(command, archive, tmp_path, scheduler):
    folder, target = archive(300), tmp_path / "out.jsonl"
    _, alone, _ = command(folder, "--json", "-q", "-j1")
    job = Job(format="json", opens_containers=True)
    plan = Plan(
        paths=(str(folder),), job=job, target=target_named(str(target), None), cluster=scheduler
    )
    processes = worker_processes(scheduler)
    entries = carry_out(plan)
    before = [next(entries) for _ in range(20)]
    os.kill(processes[0], signal.SIGKILL)
    after = list(entries)
    assert [entry.status for entry in before + after] == ["ok"] * 300
    assert target.read_text("utf-8") == alone


def test_the_workers_write_to_a_folder_themselves(command, archive, tmp_path, scheduler):
    folder = archive(30)
    for where in (["-j1"], ["--cluster", scheduler]):
        target = tmp_path / where[0]
        assert command(folder, "-o", f"{target}/", "-q", *where) == (0, "", "")
    one, other = (
        {file.relative_to(root): file.read_bytes() for file in root.rglob("*.json")}
        for root in (tmp_path / "-j1", tmp_path / "--cluster")
    )
    assert one == other
    assert len(one) == 30


def test_a_worker_that_is_killed_costs_no_part(command, archive, tmp_path, scheduler, monkeypatch):
    monkeypatch.setattr("newsparse.batch.run.PART_INPUTS", 10)
    folder, target = archive(300), target_named(f"file://{tmp_path}/parts/", None)
    _, alone, _ = command(folder, "--json", "-q", "-j1")
    job = Job(format="json", parts=target.parts, opens_containers=True)
    plan = Plan(paths=(str(folder),), job=job, target=target, cluster=scheduler)
    processes = worker_processes(scheduler)
    entries = carry_out(plan)
    before = [next(entries) for _ in range(20)]
    os.kill(processes[0], signal.SIGKILL)
    statuses = [entry.status for entry in before + list(entries)]
    assert len(statuses) == 300
    assert set(statuses) <= {"ok", "skipped"}  # skipped: the part was there, its answer was lost
    parts = sorted((tmp_path / "parts").glob("part-*"))
    assert len(parts) == 30
    assert "".join(part.read_text("utf-8") for part in parts) == alone


def test_the_workers_open_archives(command, archive, tmp_path, scheduler, monkeypatch):
    import zipfile

    monkeypatch.chdir(tmp_path)
    archive(5)
    with zipfile.ZipFile("news.zip", "w") as packed:
        for file in sorted((tmp_path / "archive").rglob("*.txt")):
            packed.write(file, file.name)
    (tmp_path / "none.txt").symlink_to("nowhere")
    inputs = ("news.zip", "archive", "none.txt")
    _, alone, _ = command(*inputs, "--json", "-q", "-j1")
    code, out, err = command(*inputs, "--json", "-q", "--cluster", scheduler)
    assert (code, out) == (1, alone)
    assert paths(out)[:2] == ["news.zip!/000.txt", "news.zip!/001.txt"]
    assert err == "newsparse: none.txt: No such file or directory\n"


def test_a_scheduler_that_is_not_there_is_an_error(command, archive, monkeypatch):
    monkeypatch.setattr("newsparse.batch.workers.cluster._CONNECT_SECONDS", 0.2)
    code, _, err = command(archive(1), "--json", "--cluster", "tcp://127.0.0.1:9")
    assert code == 1
    assert "no Dask scheduler at tcp://127.0.0.1:9" in err
