internal import CLinux
internal import Glibc
internal import PostgresProto

/// A socket that waits for connections.
final class ListeningSocket: Sendable {
    private static let backlog: Int32 = 4096
    /// A stream that does not block and is closed on exec.
    static let streamType = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)

    private let socket: Descriptor
    let address: NetworkAddress
    /// The file of a Unix socket, to be removed in the end.
    private let file: UnixSocketFile?

    var descriptor: Int32 { socket.number }

    private init(_ socket: consuming Descriptor, address: NetworkAddress, file: UnixSocketFile? = nil) {
        self.socket = socket
        self.address = address
        self.file = file
    }

    deinit { file?.remove() }

    /// The next connection and where it comes from; nil when there is none, an errno when there could have been one.
    func accept() throws(SystemError) -> (descriptor: Int32, peer: NetworkAddress)? {
        var storage = sockaddr_storage()
        var length = UInt32(MemoryLayout<sockaddr_storage>.size)
        let result = linux_accept(descriptor, &storage, &length)
        if result == -EAGAIN { return nil }
        guard result >= 0 else { throw SystemError(number: -result, "could not accept a connection") }
        return (result, NetworkAddress(storage) ?? .unix(path: ""))
    }
}

extension ListeningSocket {
    /// Listens at one internet address.
    static func internet(_ address: NetworkAddress) throws(SystemError) -> ListeningSocket {
        let family = address.bytes.count == 16 ? AF_INET6 : AF_INET
        let number = Glibc.socket(family, streamType, 0)
        guard number >= 0 else { throw .last("create socket for") }
        let socket = Descriptor(owning: number)
        try set(SO_REUSEADDR, of: SOL_SOCKET, socket.number)
        // Linux hands these two on to the connections.
        try set(SO_KEEPALIVE, of: SOL_SOCKET, socket.number)
        try set(TCP_NODELAY, of: Int32(IPPROTO_TCP), socket.number)
        if family == AF_INET6 { try set(IPV6_V6ONLY, of: Int32(IPPROTO_IPV6), socket.number) }
        guard address.withSystemAddress({ bind(socket.number, $0, $1) }) == 0 else { throw .last("bind") }
        guard listen(socket.number, backlog) == 0 else { throw .last("listen on") }
        let bound = NetworkAddress(boundTo: socket.number) ?? address
        return ListeningSocket(socket, address: bound)
    }

    private static func set(_ option: Int32, of level: Int32, _ socket: Int32) throws(SystemError) {
        var one: Int32 = 1
        guard setsockopt(socket, level, option, &one, socklen_t(MemoryLayout<Int32>.size)) == 0 else {
            throw .last("set an option of the socket for")
        }
    }

    /// Listens at a file; one that a dead server has left behind is replaced.
    static func unix(_ file: UnixSocketFile) throws(ServerError) -> ListeningSocket {
        let name = "Unix address \"\(file.path)\""
        guard !file.isInUse() else {
            throw ServerError(
                "could not bind \(name): \(SystemError.reason(EADDRINUSE))",
                hint: "Is another server already running on port \(file.port)?"
            )
        }
        unlink(file.path)
        let number = Glibc.socket(AF_UNIX, streamType, 0)
        guard number >= 0 else { throw ServerError("could not create Unix socket: \(SystemError.reason(errno))") }
        let socket = Descriptor(owning: number)
        guard file.withAddress({ bind(socket.number, $0, $1) }) == 0 else {
            throw ServerError("could not bind \(name): \(SystemError.reason(errno))")
        }
        guard chmod(file.path, 0o777) == 0, listen(socket.number, backlog) == 0 else {
            let reason = SystemError.reason(errno)
            unlink(file.path)
            throw ServerError("could not listen on \(name): \(reason)")
        }
        return ListeningSocket(socket, address: .unix(path: file.path), file: file.bound())
    }
}
