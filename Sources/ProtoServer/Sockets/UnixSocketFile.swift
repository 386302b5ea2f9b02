internal import Glibc

/// The file of a Unix socket: `.s.PGSQL.PORT` in a directory.
struct UnixSocketFile: Sendable {
    let path: String
    let port: UInt16
    /// Which file was made, so that not another's is removed.
    private var inode: UInt?

    /// The file's name; the system has little room for it.
    init(directory: String, port: UInt16) throws(ServerError) {
        path = (directory.hasSuffix("/") ? directory : directory + "/") + ".s.PGSQL.\(port)"
        self.port = port
        let maximum = MemoryLayout.size(ofValue: sockaddr_un().sun_path) - 1
        guard path.utf8.count <= maximum else {
            throw ServerError("Unix-domain socket path \"\(path)\" is too long (maximum \(maximum) bytes)")
        }
    }

    /// Calls `body` with the address in the system's form.
    func withAddress(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }

    /// Whether a server answers there.
    func isInUse() -> Bool {
        let number = socket(AF_UNIX, ListeningSocket.streamType, 0)
        guard number >= 0 else { return false }
        let probe = Descriptor(owning: number)
        let result = withAddress { connect(probe.number, $0, $1) }
        // A full queue is a server, too.
        return result == 0 || errno == EAGAIN || errno == EINPROGRESS
    }

    /// The same, once the file is made.
    func bound() -> UnixSocketFile {
        var copy = self
        copy.inode = currentInode
        return copy
    }

    /// Removes the file unless another server has replaced it.
    func remove() {
        if inode != nil, inode == currentInode { unlink(path) }
    }

    private var currentInode: UInt? {
        var status = stat()
        return lstat(path, &status) == 0 ? UInt(status.st_ino) : nil
    }
}
