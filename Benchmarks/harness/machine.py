"""What /proc knows: CPU and memory of processes and of the machine."""
import os
import re
import resource
import threading
import time

_TICKS_A_SECOND = os.sysconf("SC_CLK_TCK")


def _read(path):
    try:
        with open(path) as file:
            return file.read()
    except OSError:
        return ""


def _processes():
    """For each process its parent and its CPU seconds, those of its ended children included."""
    found = {}
    for entry in os.listdir("/proc"):
        stat = _read(f"/proc/{entry}/stat") if entry.isdigit() else ""
        if stat:
            fields = stat[stat.rindex(")") + 2:].split()
            found[int(entry)] = (int(fields[1]), sum(map(int, fields[11:15])) / _TICKS_A_SECOND)
    return found


def _tree(roots, processes):
    children = {}
    for pid, (parent, _) in processes.items():
        children.setdefault(parent, []).append(pid)
    found, open_pids = [], [pid for pid in roots if pid in processes]
    while open_pids:
        pid = open_pids.pop()
        found.append(pid)
        open_pids += children.get(pid, [])
    return found


def tree(roots):
    """These processes and all below them."""
    return _tree(roots, _processes())


def cpu_seconds(roots):
    """The CPU that these processes and all below them have used."""
    processes = _processes()
    return sum(processes[pid][1] for pid in _tree(roots, processes))


def status_kb(pid, key):
    """A size in /proc/PID/status in kB, or 0."""
    match = re.search(rf"^{key}:\s+(\d+)", _read(f"/proc/{pid}/status"), re.M)
    return int(match[1]) if match else 0


def proportional_kb(roots):
    """The memory of a tree of processes in kB; what is shared counts once."""
    total = 0
    for pid in tree(roots):
        match = re.search(r"^Pss:\s+(\d+)", _read(f"/proc/{pid}/smaps_rollup"), re.M)
        total += int(match[1]) if match else 0
    return total


def busy_seconds():
    """CPU that anything on the machine has used."""
    fields = list(map(int, _read("/proc/stat").splitlines()[0].split()[1:9]))
    return (sum(fields) - fields[3] - fields[4]) / _TICKS_A_SECOND


def harness_seconds():
    """CPU of the harness and of the clients that it has run."""
    total = 0
    for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN):
        usage = resource.getrusage(who)
        total += usage.ru_utime + usage.ru_stime
    return total


def raise_descriptor_limit(wanted=20_000):
    """Lets this process and those it starts open many sockets."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard < wanted and os.geteuid() == 0:
        hard = wanted
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return soft


class PeakMemory:
    """The highest resident size of one process while a block runs."""

    def __init__(self, pid):
        self.pid = pid
        self.kb = 0
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self):
        try:
            with open(f"/proc/{self.pid}/clear_refs", "w") as file:
                file.write("5")  # VmHWM starts anew
        except OSError:
            pass
        self._thread.start()
        return self

    def _watch(self):
        while not self._stopped.wait(0.05):
            self.kb = max(self.kb, status_kb(self.pid, "VmHWM"))

    def __exit__(self, *_):
        self._stopped.set()
        self._thread.join()
        self.kb = max(self.kb, status_kb(self.pid, "VmHWM"))


def description():
    """One line about this machine."""
    model = re.search(r"^model name\s*:\s*(.+)$", _read("/proc/cpuinfo"), re.M)
    memory = re.search(r"^MemTotal:\s+(\d+)", _read("/proc/meminfo"), re.M)
    gigabytes = round(int(memory[1]) / 1024 / 1024) if memory else "?"
    name = model[1].strip() if model else os.uname().machine
    return f"{os.cpu_count()} × {name}, {gigabytes} GB, Linux {os.uname().release}, {time.strftime('%Y-%m-%d')}"
