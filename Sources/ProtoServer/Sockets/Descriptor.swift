internal import Glibc

/// A file descriptor that is closed when nobody has it any more.
struct Descriptor: ~Copyable {
    let number: Int32

    /// Takes over what a system call gave.
    init(owning number: Int32) { self.number = number }

    /// Takes over what a call of ours gave: a descriptor or a negated errno.
    init(_ result: Int32, _ attempt: String) throws(SystemError) {
        guard result >= 0 else { throw SystemError(number: -result, attempt) }
        number = result
    }

    deinit { Glibc.close(number) }
}
