internal import Glibc
internal import PostgresProto
internal import Synchronization

/// The files that a CSV handler serves, and what was found out about them; shared by all connections.
final class CSVSource: Sendable {
    /// A file as a table.
    struct Table: Sendable {
        var name: TableName
        var path: String
    }

    private let paths: [String]
    private let known = Mutex<[String: CSVDescription]>([:])

    /// Files, and folders of files.
    init(paths: [String]) { self.paths = paths }

    /// The tables in the order of the paths, those of a folder by name; of several with one name the first.
    var tables: [Table] {
        var seen: Set<String> = []
        return files.map { Table(name: TableName(Self.stem(of: $0)), path: $0) }.filter {
            seen.insert($0.name.name).inserted
        }
    }

    /// A number that changes with the set of files, and with the size or the modification time of one.
    var generation: Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for path in files {
            for byte in "\(path)\n\(FileStamp(path: path)?.text ?? "")\n".utf8 {
                hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
            }
        }
        return Int(truncatingIfNeeded: hash)
    }

    /// Makes sure that what was named is there, and that no two files want the same name.
    func check() throws(PostgresError) {
        for path in paths {
            guard let stamp = FileStamp(path: path) else {
                throw PostgresError("58P01", "cannot read \"\(path)\": \(String(cString: strerror(errno)))")
            }
            if stamp.isFolder, Self.filesOf(folder: path).isEmpty {
                throw PostgresError("58P01", "folder \"\(path)\" holds no .csv or .tsv file")
            }
        }
        var owners: [String: String] = [:]
        for path in files {
            if let other = owners.updateValue(path, forKey: Self.stem(of: path)) {
                throw PostgresError(
                    "42P07",
                    "\"\(other)\" and \"\(path)\" would both be table \"\(Self.stem(of: path))\""
                )
            }
        }
    }

    /// What is known of a table; looks at its file anew where that has changed.
    func description(of table: TableName) throws(PostgresError) -> CSVDescription {
        guard let path = tables.first(where: { $0.name == table })?.path, let stamp = FileStamp(path: path) else {
            throw PostgresError("42P01", "relation \"\(table.name)\" does not exist")
        }
        if let found = known.withLock({ $0[path] }), found.stamp == stamp { return found }
        let made = try CSVDescription(path: path, stamp: stamp)
        known.withLock { $0[path] = made }
        return made
    }

    private var files: [String] {
        paths.flatMap { path -> [String] in
            guard let stamp = FileStamp(path: path) else { return [] }
            return stamp.isFolder ? Self.filesOf(folder: path) : [path]
        }
    }

    private static func filesOf(folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var files: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            let folded = name.lowercased()
            guard !name.hasPrefix("."), folded.hasSuffix(".csv") || folded.hasSuffix(".tsv") else { continue }
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            if FileStamp(path: path)?.isFolder == false { files.append(path) }
        }
        return files.sorted()
    }

    /// The name of a file without its folder and its last extension.
    private static func stem(of path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
        return String(name[..<dot])
    }
}

/// What tells that a file has changed.
struct FileStamp: Hashable, Sendable {
    let isFolder: Bool
    private let size: Int64
    private let seconds: Int64
    private let nanoseconds: Int64
    private let node: UInt64

    /// The stamp of a file or folder, or nil where it cannot be looked at.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        isFolder = status.st_mode & S_IFMT == S_IFDIR
        size = Int64(status.st_size)
        seconds = Int64(status.st_mtim.tv_sec)
        nanoseconds = Int64(status.st_mtim.tv_nsec)
        node = UInt64(status.st_ino)
    }

    /// The stamp in words.
    var text: String { "\(size) \(seconds) \(nanoseconds) \(node)" }
}
