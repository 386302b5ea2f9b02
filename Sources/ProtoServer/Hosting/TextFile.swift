internal import Glibc

/// Small files that the server reads as a whole.
enum TextFile {
    /// The bytes of a regular file of at most `limit` bytes, or nil where it cannot be read.
    static func bytes(_ path: String, upTo limit: Int = 1 << 24) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        let size = min(max(Int(status.st_size), 0), limit)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let read = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
                guard read > 0 else { break }
                count += read
            }
        }
        return bytes.count == size ? bytes : nil
    }

    /// The text of a file in UTF-8, or nil where it cannot be read.
    static func read(_ path: String, upTo limit: Int = 1 << 24) -> String? {
        bytes(path, upTo: limit).flatMap { String(validating: $0, as: UTF8.self) }
    }
}

/// The standard error stream.
enum StandardError {
    /// Writes a text.
    static func write(_ text: String) {
        var text = text
        text.withUTF8 { bytes in _ = Glibc.write(2, bytes.baseAddress, bytes.count) }
    }
}
