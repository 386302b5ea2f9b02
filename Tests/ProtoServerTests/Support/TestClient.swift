import Glibc
import PostgresProto

@testable import ProtoServer

/// A client with a blocking socket; each call fails after ten seconds.
final class TestClient: @unchecked Sendable {
    // Safety: a test uses it from one thread at a time.
    let descriptor: Int32
    private var isOpen = true

    init(port: UInt16) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        try connect(to: .ipv4(0x7F00_0001, port: port))
    }

    init(to address: NetworkAddress) throws {
        descriptor = socket(address.bytes.count == 16 ? AF_INET6 : AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        try connect(to: address)
    }

    init(unix file: UnixSocketFile) throws {
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        setTimeouts()
        guard file.withAddress({ Glibc.connect(descriptor, $0, $1) }) == 0 else { throw SystemError.last("connect") }
    }

    deinit { close() }

    private func connect(to address: NetworkAddress) throws {
        setTimeouts()
        guard address.withSystemAddress({ Glibc.connect(descriptor, $0, $1) }) == 0 else {
            throw SystemError.last("connect")
        }
    }

    private func setTimeouts() {
        var limit = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    func close() {
        guard isOpen else { return }
        isOpen = false
        Glibc.close(descriptor)
    }

    func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress.map { $0 + sent }, $0.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw SystemError.last("send") }
            sent += count
        }
    }

    func send(_ text: String) throws { try send(Array(text.utf8)) }

    /// Exactly this many bytes, fewer only at the end of the stream.
    func receive(_ count: Int) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var got = 0
        while got < count {
            let length = bytes.withUnsafeMutableBytes {
                recv(descriptor, $0.baseAddress.map { $0 + got }, count - got, 0)
            }
            guard length >= 0 else { throw SystemError.last("recv") }
            if length == 0 { break }
            got += length
        }
        return Array(bytes.prefix(got))
    }

    /// All bytes up to the end of the stream.
    func receiveAll() throws -> [UInt8] {
        var all: [UInt8] = []
        while true {
            let bytes = try receive(4096)
            all += bytes
            if bytes.count < 4096 { return all }
        }
    }

    func receiveText(_ count: Int) throws -> String { String(decoding: try receive(count), as: UTF8.self) }
}
