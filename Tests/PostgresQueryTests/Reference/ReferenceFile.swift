import Glibc
import Testing

/// A file of expressions with what PostgreSQL 15 makes of them; see `Scripts/reference-expressions`.
struct ReferenceFile: Sendable, CustomTestStringConvertible {
    var name: String
    var lines: [Line]

    var testDescription: String { name }

    /// A line of the file.
    struct Line: Sendable {
        /// The expression, query or SET.
        var text: String
        /// What it gives; nil for a SET.
        var outcome: String?
    }

    /// All files: as they are checked in, or as a live server has just answered them.
    static func all() -> [ReferenceFile] {
        let folder =
            getenv("POSTGRES_REFERENCE_EXPRESSIONS").map { String(cString: $0) }
            ?? "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Expressions"
        return names(in: folder).map { ReferenceFile(path: "\(folder)/\($0)", name: String($0.dropLast(4))) }
    }

    private static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(".tsv") { names.append(name) }
        }
        return names.sorted()
    }

    private init(path: String, name: String) {
        self.name = name
        lines = SystemFile.bytes(path).split(separator: UInt8(ascii: "\n")).compactMap { line in
            guard !line.starts(with: Array("--".utf8)) else { return nil }
            let fields = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
            if line.starts(with: Array("SET ".utf8)) {
                return Line(text: String(decoding: line, as: UTF8.self), outcome: nil)
            }
            return Line(
                text: ReferenceFile.unescaped(fields[0]),
                outcome: fields.count > 1 ? ReferenceFile.unescaped(fields[1]) : "not recorded"
            )
        }
    }

    private static func unescaped(_ field: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        var isEscaped = false
        for byte in field {
            if isEscaped {
                switch byte {
                case UInt8(ascii: "t"): result.append(9)
                case UInt8(ascii: "n"): result.append(10)
                case UInt8(ascii: "r"): result.append(13)
                default: result.append(byte)
                }
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

/// Files of the system, whole.
enum SystemFile {
    static func bytes(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: chunk[..<count])
        }
    }
}
