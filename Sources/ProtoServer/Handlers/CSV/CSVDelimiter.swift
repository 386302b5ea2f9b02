internal import PostgresProto

/// Finds out what stands between the fields of a file.
enum CSVDelimiter {
    /// What is tried, the likelier first.
    static let candidates = [",", ";", "\t", "|"].map { $0.utf8.first ?? UInt8(ascii: ",") }
    /// How many records are looked at.
    private static let sampleSize = 20

    /// The delimiter that splits the first records into the same number of fields, the more the better.
    static func guess(path: String) throws(PostgresError) -> UInt8 {
        var best = (delimiter: UInt8(ascii: ","), isEven: false, count: 1)
        for candidate in candidates {
            var reader = try CSVReader(path: path, delimiter: candidate)
            guard let first = count(&reader), first > 1 else { continue }
            var isEven = true
            for _ in 1..<sampleSize {
                guard let other = count(&reader) else { break }
                if other != first { isEven = false }
            }
            if (isEven && !best.isEven) || (isEven == best.isEven && first > best.count) {
                best = (candidate, isEven, first)
            }
        }
        return best.delimiter
    }

    /// How many fields the next record has; nil at the end and where the record makes no sense with this delimiter.
    private static func count(_ reader: inout CSVReader) -> Int? {
        guard (try? reader.next()) == true else { return nil }
        return reader.fields.count
    }
}
