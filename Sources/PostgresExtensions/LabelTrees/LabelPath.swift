import PostgresQuery
import PostgresWire

/// The labels on the way from a tree's root to a place in it (`ltree`).
struct LabelPath: DefinedContent {
    let labels: [[UInt8]]

    init(_ labels: [[UInt8]]) { self.labels = labels }

    /// The path of a text: labels with dots between them.
    init(_ text: String) throws(PostgresError) {
        var labels: [[UInt8]] = []
        var label: [Unicode.Scalar] = []
        let characters = Array(text.unicodeScalars)
        for (place, character) in characters.enumerated() {
            if Self.isLabelCharacter(character) {
                label.append(character)
            } else if character == ".", !label.isEmpty {
                labels.append(try Self.bytes(of: label, place + 1))
                label = []
            } else {
                throw PostgresError("42601", "ltree syntax error at character \(place + 1)")
            }
        }
        if !label.isEmpty {
            labels.append(try Self.bytes(of: label, characters.count + 1))
        } else if !characters.isEmpty {
            throw PostgresError("42601", "ltree syntax error", detail: "Unexpected end of input.")
        }
        self.labels = try Self.limited(labels, "labels")
    }

    /// Labels that are not too many.
    private static func limited(_ labels: [[UInt8]], _ word: String) throws(PostgresError) -> [[UInt8]] {
        guard labels.count <= maximum else {
            throw PostgresError(
                "54000",
                "number of ltree \(word) (\(labels.count)) exceeds the maximum allowed (\(maximum))"
            )
        }
        return labels
    }

    /// The path on which another one goes on behind it.
    func followed(by other: LabelPath) throws(PostgresError) -> LabelPath {
        LabelPath(try Self.limited(labels + other.labels, "levels"))
    }

    init(binary: [UInt8]) throws(PostgresError) { try self.init(try Self.text(ofBinary: binary, "ltree")) }

    /// The most labels that there can be.
    static let maximum = 65535

    /// The characters of the binary format behind the number of its version.
    static func text(ofBinary bytes: [UInt8], _ type: String) throws(PostgresError) -> String {
        guard let version = bytes.first else { throw PostgresError("08P01", "no data left in message") }
        guard version == 1 else {
            throw PostgresError("XX000", "unsupported \(type) version number \(version)")
        }
        guard let text = String(validating: bytes.dropFirst(), as: UTF8.self) else {
            throw PostgresError("22021", "invalid byte sequence for encoding \"UTF8\"")
        }
        return text
    }

    static func isLabelCharacter(_ character: Unicode.Scalar) -> Bool {
        character == "_" || character.properties.isAlphabetic || character.properties.numericType == .decimal
    }

    /// The bytes of a label of no more than 255 characters.
    static func bytes(of label: [Unicode.Scalar], _ place: Int) throws(PostgresError) -> [UInt8] {
        guard label.count <= 255 else {
            throw PostgresError(
                "42622",
                "label string is too long",
                detail: "Label length is \(label.count), must be at most 255, at character \(place)."
            )
        }
        return Array(String(String.UnicodeScalarView(label)).utf8)
    }

    var text: String { labels.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ".") }

    var binary: [UInt8] { [1] + Array(text.utf8) }

    func compare(to other: Self) -> Int {
        for (left, right) in zip(labels, other.labels) where left != right {
            return left.lexicographicallyPrecedes(right) ? -1 : 1
        }
        return labels.count - other.labels.count
    }

    /// Whether it is another path, or leads to it.
    func isAncestor(of other: Self) -> Bool {
        labels.count <= other.labels.count && other.labels.prefix(labels.count).elementsEqual(labels)
    }

    /// The labels from one place to another.
    func part(from start: Int, to end: Int) throws(PostgresError) -> LabelPath {
        guard start >= 0, end >= 0, start < labels.count, start <= end else {
            throw PostgresError("22023", "invalid positions")
        }
        return LabelPath(Array(labels[start..<min(end, labels.count)]))
    }

    /// Where another path stands in it, from a place on; -1 where it does not.
    func index(of other: Self, from offset: Int) -> Int {
        var start = offset
        if start < 0 { start = -start >= labels.count ? 0 : labels.count + start }
        guard !labels.isEmpty, !other.labels.isEmpty, labels.count - start >= other.labels.count else { return -1 }
        let places = start...(labels.count - other.labels.count)
        return places.first { labels[$0..<($0 + other.labels.count)].elementsEqual(other.labels) } ?? -1
    }

    /// The longest path that leads to all others and is none of them; nil where there is none.
    static func commonAncestor(of paths: [LabelPath]) -> LabelPath? {
        guard let first = paths.first, !paths.contains(where: { $0.labels.isEmpty }) else { return nil }
        var count = first.labels.count - 1
        for path in paths.dropFirst() {
            let limit = min(count, path.labels.count - 1)
            count = (0..<limit).first { path.labels[$0] != first.labels[$0] } ?? limit
        }
        return LabelPath(Array(first.labels.prefix(count)))
    }
}

/// A label that is searched for, as the queries on paths have it: `foo@*`.
struct LabelPattern: Hashable, Sendable {
    var letters: [UInt8]
    /// `*`: the label may go on.
    var isPrefix = false
    /// `@`: case does not matter.
    var ignoresCase = false
    /// `%`: words between underscores are meant.
    var isOfWords = false

    /// The letters with their signs.
    var text: String {
        String(decoding: letters, as: UTF8.self) + (isOfWords ? "%" : "") + (ignoresCase ? "@" : "")
            + (isPrefix ? "*" : "")
    }

    /// Whether a label is one of those that are meant.
    func matches(_ label: [UInt8]) -> Bool {
        guard isOfWords else { return matches(label, letters) }
        let words = label.split(separator: UInt8(ascii: "_"))
        return letters.split(separator: UInt8(ascii: "_")).allSatisfy { wanted in
            words.contains { matches(Array($0), Array(wanted)) }
        }
    }

    private func matches(_ label: [UInt8], _ wanted: [UInt8]) -> Bool {
        guard label.count == wanted.count || isPrefix && label.count > wanted.count else { return false }
        let start = label.prefix(wanted.count)
        return ignoresCase ? Self.small(Array(start)) == Self.small(wanted) : start.elementsEqual(wanted)
    }

    private static func small(_ bytes: [UInt8]) -> String {
        String(String.UnicodeScalarView(String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.simpleLowercase)))
    }
}
