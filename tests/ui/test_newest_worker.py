"""Of several questions asked while one is being answered, only the newest is begun."""

from threading import Event

from lead_desktop.ui.models.newest_worker import NewestWorker


def test_what_was_not_begun_gives_way_to_the_newest(qapp):
    worker, busy, done = NewestWorker(), Event(), []
    worker.start(lambda: busy.wait(10) and None)
    tokens = [worker.start_newest(done.append) for _ in range(3)]
    busy.set()
    worker._pool.waitForDone()
    assert done == [tokens[-1]]


def test_what_was_not_begun_is_dropped_at_the_end(qapp):
    worker, begun, busy, done = NewestWorker(), Event(), Event(), []

    def hold() -> None:
        begun.set()
        busy.wait(10)

    worker.start(hold)
    assert begun.wait(10)
    worker.start_newest(done.append)
    worker._pool.clear = busy.set  # as if it was about to begin when the window closed
    worker.close()
    assert done == []
