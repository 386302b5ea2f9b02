internal import CLinux

/// Memory that each of our threads has for bytes between the socket and a connection's own buffers.
///
/// Reading through it takes as much as there is with one system call, and a connection holds only what really came.
enum ThreadScratch {
    static let size = 64 << 10

    /// The memory of the thread that asks; what is in it lasts until the next call.
    static func withBytes<Result>(_ body: (UnsafeMutableRawBufferPointer) -> Result) -> Result {
        if let start = linux_thread_word() {
            return body(UnsafeMutableRawBufferPointer(start: start, count: size))
        }
        let start = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 64)
        linux_set_thread_word(start)
        return body(UnsafeMutableRawBufferPointer(start: start, count: size))
    }

    /// Gives the memory of this thread back.
    static func release() {
        linux_thread_word()?.deallocate()
        linux_set_thread_word(nil)
    }
}
