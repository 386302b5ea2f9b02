import Glibc

/// The texts that parsers are measured with.
enum Corpus {
    /// The texts of a file, each with a zero byte behind it; nil where it cannot be read.
    static func texts(of path: String) -> [String]? {
        guard let bytes = bytes(of: path) else { return nil }
        return bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func bytes(of path: String) -> [UInt8]? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&piece, 1, piece.count, file)
            guard count > 0 else { return ferror(file) == 0 ? bytes : nil }
            bytes += piece[..<count]
        }
    }
}
