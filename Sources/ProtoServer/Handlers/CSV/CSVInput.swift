internal import Glibc
internal import PostgresProto

/// An open file.
final class CSVInput {
    private let descriptor: Int32
    private let path: String

    /// Opens a file for reading.
    init(path: String) throws(PostgresError) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw CSVInput.failure(path) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Reads into a buffer; returns how many bytes came, 0 at the end.
    func read(into target: UnsafeMutableRawBufferPointer) -> Result<Int, PostgresError> {
        while true {
            let count = Glibc.read(descriptor, target.baseAddress, target.count)
            if count >= 0 { return .success(count) }
            guard errno == EINTR else { return .failure(CSVInput.failure(path)) }
        }
    }

    private static func failure(_ path: String) -> PostgresError {
        let state: SQLState = errno == ENOENT ? "58P01" : "58030"
        return PostgresError(state, "cannot read \"\(path)\": \(String(cString: strerror(errno)))")
    }
}
