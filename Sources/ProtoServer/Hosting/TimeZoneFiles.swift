internal import Glibc
internal import PostgresProto
internal import Synchronization

/// The time zones of the system's database (`/usr/share/zoneinfo`), each read when it is asked for.
final class TimeZoneFiles: TimeZoneDatabase {
    private static let folder = "/usr/share/zoneinfo"
    private let known = Mutex<[String: (any TimeZoneRules)?]>([:])
    private let listed = Mutex<[String]?>(nil)

    func rules(named name: String) -> (any TimeZoneRules)? {
        if let found = known.withLock({ $0[name] }) { return found }
        let made = read(name)
        known.withLock { known in
            // Names come from clients: what is remembered must not grow without end.
            if made != nil || known.count < 1000 { known[name] = .some(made) }
        }
        return made
    }

    /// The names of all zones.
    var names: [String] {
        if let listed = listed.withLock({ $0 }) { return listed }
        let made = Self.list(Self.folder, prefix: "").sorted()
        listed.withLock { $0 = made }
        return made
    }

    /// Zones are found in any case, as PostgreSQL finds them.
    private func read(_ name: String) -> (any TimeZoneRules)? {
        let isPlain = name.utf8.allSatisfy { byte in
            byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte >= 0x30 && byte <= 0x39
                || "_/+-".utf8.contains(byte)
        }
        guard isPlain, !name.hasPrefix("/"), !name.isEmpty else { return nil }
        if let bytes = TextFile.bytes(Self.folder + "/" + name) { return TimeZoneFile(name: name, bytes: bytes) }
        let folded = name.lowercased()
        guard let exact = names.first(where: { $0.lowercased() == folded }), exact != name else { return nil }
        return rules(named: exact)
    }

    private static func list(_ folder: String, prefix: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard let first = name.utf8.first, first != UInt8(ascii: "."), name != "posix", name != "right" else {
                continue
            }
            let path = folder + "/" + name
            var status = stat()
            guard stat(path, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                names += list(path, prefix: prefix + name + "/")
            } else if TextFile.bytes(path, upTo: 4) == Array("TZif".utf8) {
                names.append(prefix + name)
            }
        }
        return names
    }
}
