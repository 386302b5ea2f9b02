internal import Glibc
public import PostgresWire

/// Temporary files in a folder of the machine.
///
/// A file has no name any more once it is open, so that nothing of it stays behind, not even after a crash.
public struct TemporaryFolder: TemporaryStorage {
    /// The folder's path.
    public let path: String

    /// A folder that exists.
    public init(_ path: String) { self.path = path }

    /// The folder that the environment names (`TMPDIR`), `/tmp` otherwise.
    public static let standard = TemporaryFolder(getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp")

    /// A new file in the folder.
    ///
    /// - Throws: What PostgreSQL throws where a temporary file cannot be made.
    public func makeFile() throws(PostgresError) -> any TemporaryFile {
        var name = Array("\(path)/postgres-proto-XXXXXX".utf8CString)
        let descriptor = mkstemp(&name)
        let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard descriptor >= 0 else { throw .ofFile("create temporary file", path, errno) }
        unlink(name)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        return UnlinkedFile(descriptor, path)
    }
}

/// An open file without a name.
private final class UnlinkedFile: TemporaryFile {
    private let descriptor: Int32
    private let path: String

    init(_ descriptor: Int32, _ path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit { close(descriptor) }

    func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(PostgresError) {
        var done = 0
        while done < bytes.count, let start = bytes.baseAddress {
            let count = pwrite(descriptor, start + done, bytes.count &- done, offset &+ done)
            if count < 0, errno == EINTR { continue }
            // Where nothing can be written and nothing is said about it, the disk is full.
            guard count > 0 else { throw .ofFile("write to file", path, count < 0 ? errno : ENOSPC) }
            done &+= count
        }
    }

    func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(PostgresError) {
        var done = 0
        while done < buffer.count, let start = buffer.baseAddress {
            let count = pread(descriptor, start + done, buffer.count &- done, offset &+ done)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .ofFile("read file", path, count < 0 ? errno : EIO) }
            done &+= count
        }
    }
}

extension PostgresError {
    /// What went wrong with a file, under the SQLSTATE that PostgreSQL has for the cause (`errcode_for_file_access`).
    fileprivate static func ofFile(_ action: String, _ path: String, _ cause: Int32) -> PostgresError {
        let code: SQLState =
            switch cause {
            case EPERM, EACCES, EROFS: "42501"
            case ENOENT: "58P01"
            case EEXIST: "58P02"
            case ENOTDIR, EISDIR: "42809"
            case ENOSPC: .diskFull
            case ENOMEM: .outOfMemory
            case ENFILE, EMFILE: "53000"
            case EIO: "58030"
            default: .internalError
            }
        return PostgresError(code, "could not \(action) \"\(path)\": \(String(cString: strerror(cause)))")
    }
}
