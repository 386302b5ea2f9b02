internal import CLinux
internal import Glibc

/// Signals as bytes in a pipe, so that an ordinary thread can act on them.
///
/// A process has one set of signal handlers, so only one of these should be alive at a time.
final class SignalPipe: Sendable {
    private static let signals = [SIGTERM, SIGINT, SIGHUP]

    private let readEnd: Descriptor
    private let writeEnd: Descriptor

    /// What to wait on.
    var descriptor: Int32 { readEnd.number }

    init() throws(SystemError) {
        var ends: [Int32] = [-1, -1]
        let result = linux_pipe(&ends)
        guard result == 0 else { throw SystemError(number: -result, "could not create a pipe") }
        readEnd = Descriptor(owning: ends[0])
        writeEnd = Descriptor(owning: ends[1])
        _ = linux_forward_signals(writeEnd.number, Self.signals, Int32(Self.signals.count))
    }

    deinit { linux_restore_signals(Self.signals, Int32(Self.signals.count)) }

    /// Lets this thread take the signals; threads of the standard library leave them blocked.
    func receiveInThisThread() { linux_unblock_signals(Self.signals, Int32(Self.signals.count)) }

    /// Calls `body` with each signal that has come.
    func read(_ body: (Int32) -> Void) {
        var byte: UInt8 = 0
        while Glibc.read(descriptor, &byte, 1) == 1 { body(Int32(byte)) }
    }
}
