internal import PostgresProto

/// What was found out about a file: how it is written, and which columns it has.
struct CSVDescription: Sendable {
    /// How much of a file is read to infer the types.
    static let sampleSize = 16 << 20

    let path: String
    let stamp: FileStamp
    let delimiter: UInt8
    let columns: [Column]

    /// Looks at a file.
    ///
    /// Records that make no sense are left for a statement that reads them to complain about: they must not keep anyone
    /// from listing the tables.
    init(path: String, stamp: FileStamp) throws(PostgresError) {
        self.path = path
        self.stamp = stamp
        delimiter = try CSVDelimiter.guess(path: path)
        var reader = try CSVReader(path: path, delimiter: delimiter)
        guard (try? reader.next()) == true else {
            columns = []
            return
        }
        let names = Self.names(reader)
        var types = [CSVTypes](repeating: .all, count: names.count)
        while reader.bytesRead < Self.sampleSize, (try? reader.next()) == true {
            guard reader.fields.count == names.count else { continue }
            for (index, field) in reader.fields.enumerated() where !types[index].isEmpty {
                types[index].formIntersection(reader.withBytes(of: field) { CSVTypes(of: $0) })
            }
        }
        // Nothing but empty fields says nothing.
        columns = zip(names, types).map { Column($0, $1 == .all ? .text : $1.type) }
    }

    /// The names in the first record, made different from one another.
    private static func names(_ reader: CSVReader) -> [String] {
        var seen: Set<String> = []
        var names: [String] = []
        for (index, field) in reader.fields.enumerated() {
            let text = reader.withBytes(of: field) { String(decoding: $0, as: UTF8.self) }
            let trimmed = text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
            let wanted = trimmed.isEmpty ? "column\(index + 1)" : String(trimmed)
            var name = wanted
            var number = 2
            while !seen.insert(name).inserted {
                name = "\(wanted)_\(number)"
                number += 1
            }
            names.append(name)
        }
        return names
    }
}
