/// The text of a snapshot of transactions (`pg_snapshot`): `xmin:xmax:xip,xip…`.
enum SnapshotText {
    /// The text in its canonical form: the running transactions in order, each once.
    static func read(_ text: String) throws(PostgresError) -> String {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, let first = number(parts[0]), let next = number(parts[1]), first > 0, next >= first,
            let running = running(parts[2], first..<next)
        else { throw .invalidInput("pg_snapshot", text) }
        return "\(first):\(next):" + running.map { String($0) }.joined(separator: ",")
    }

    /// All numbers of a text in its canonical form: the first and the next transaction, and those that run.
    static func numbers(_ text: String) -> [UInt64] {
        text.split { $0 == ":" || $0 == "," }.map { UInt64($0) ?? 0 }
    }

    /// The text of the binary form: how many transactions run, the first and the next one, and those that run.
    static func read(_ reader: inout BinaryReader) throws(PostgresError) -> String {
        let count = try reader.integer(Int32.self)
        let first = try reader.integer(UInt64.self)
        let next = try reader.integer(UInt64.self)
        let invalid = PostgresError.invalidBinary("invalid external pg_snapshot data")
        guard count >= 0, first > 0, next >= first else { throw invalid }
        var running: [UInt64] = []
        for _ in 0..<count {
            let number = try reader.integer(UInt64.self)
            guard number >= running.last ?? 0, number >= first, number <= next else { throw invalid }
            if number != running.last { running.append(number) }
        }
        return "\(first):\(next):" + running.map { String($0) }.joined(separator: ",")
    }

    private static func number(_ digits: Substring) -> UInt64? {
        digits.utf8.allSatisfy(ByteReader.isDigit) ? UInt64(digits) : nil
    }

    /// The transactions in a list, which must rise; nil where they do not, or are out of the range.
    private static func running(_ list: Substring, _ range: Range<UInt64>) -> [UInt64]? {
        var result: [UInt64] = []
        var parts = list.split(separator: ",", omittingEmptySubsequences: false)
        // A comma may stand behind the last one.
        if parts.last?.isEmpty == true { parts.removeLast() }
        for part in parts {
            guard let number = number(part), range.contains(number), number >= result.last ?? 0 else { return nil }
            if number != result.last { result.append(number) }
        }
        return result
    }
}
