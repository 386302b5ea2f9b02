/// The names that PostgreSQL gives to constraints, indexes and types which were not named.
enum GeneratedName {
    /// The most bytes that a name has.
    static let maximumLength = 63

    /// `table_column_label`, with the longer parts cut so that it fits, and a number where the name is taken.
    static func make(_ table: String, _ column: String?, _ label: String, isTaken: (String) -> Bool)
        -> String
    {
        var name = join(table, column, label)
        var number = 0
        while isTaken(name) {
            number &+= 1
            name = join(table, column, label + String(number))
        }
        return name
    }

    /// `_name`, or `_name_1` and so on where that is taken, cut so that it fits.
    static func array(of name: String, isTaken: (String) -> Bool = { _ in false }) -> String {
        let first = "_" + clip(name, to: maximumLength - 1)
        guard isTaken(first) else { return first }
        return make("", name, "1", isTaken: isTaken)
    }

    /// The name of the multirange type beside a range type: with `multi` before `range`, or `_multirange` at its end.
    static func multirange(of name: String) -> String {
        let bytes = Array(name.utf8)
        let word = Array("range".utf8)
        let starts = bytes.indices.dropLast(word.count - 1)
        guard let start = starts.first(where: { bytes[$0..<($0 + word.count)].elementsEqual(word) })
        else {
            return clip(name, to: maximumLength - "_multirange".utf8.count) + "_multirange"
        }
        let head = String(decoding: bytes[..<start], as: UTF8.self)
        return clip(
            head + "multi" + String(decoding: bytes[start...], as: UTF8.self),
            to: maximumLength
        )
    }

    /// The names of columns as they stand in the names of keys: `a_b`.
    static func joined(_ columns: [String]) -> String? {
        guard !columns.isEmpty else { return nil }
        var text = ""
        for column in columns {
            if !text.isEmpty { text += "_" }
            text += column
            if text.utf8.count > maximumLength { break }
        }
        return clip(text, to: maximumLength)
    }

    /// The names of an index's columns as they stand in its name: expressions under theirs, or as `expr`.
    static func indexColumns(_ elements: [IndexDefinition.Element]) -> String? {
        joined(elements.map { $0.column ?? $0.attributeName ?? "expr" })
    }

    private static func join(_ table: String, _ column: String?, _ label: String) -> String {
        var first = table.utf8.count
        var second = column?.utf8.count ?? 0
        let available = maximumLength - label.utf8.count - (column == nil ? 1 : 2)
        while first + second > available, first + second > 0 {
            if first > second { first -= 1 } else { second -= 1 }
        }
        let parts = [clip(table, to: first)] + (column.map { [clip($0, to: second)] } ?? []) + [label]
        return parts.joined(separator: "_")
    }

    /// At most this many bytes, cut between characters.
    static func clip(_ text: String, to count: Int) -> String {
        guard text.utf8.count > count else { return text }
        var end = text.utf8.index(text.startIndex, offsetBy: max(0, count))
        while end > text.startIndex, end.samePosition(in: text.unicodeScalars) == nil {
            end = text.utf8.index(before: end)
        }
        return String(text[..<end])
    }
}
