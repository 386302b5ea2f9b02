import PostgresCatalog
import PostgresWire

/// What an access method of indexes can do, and the storage parameters that its indexes have (PostgreSQL 15 docs,
/// CREATE INDEX).
struct IndexMethod {
    /// The name, for messages.
    let name: String
    /// PostgreSQL's own method that it is; nil for one of an extension.
    private let kind: String?
    private let abilities: AccessMethodAbilities

    /// A method of the catalog.
    ///
    /// - Throws: 42704 where there is none of the name.
    init(_ name: String, in catalog: CatalogSnapshot) throws(PostgresError) {
        guard let oid = catalog.accessMethodOID(name) else {
            throw PostgresError("42704", "access method \"\(name)\" does not exist")
        }
        self.name = name
        abilities = catalog.abilities(ofAccessMethod: oid) ?? []
        kind = catalog.builtInAccessMethod(like: oid).flatMap { catalog.accessMethodName($0) }
    }

    var canOrder: Bool { abilities.contains(.order) }
    var canBeUnique: Bool { abilities.contains(.unique) }
    var canInclude: Bool { abilities.contains(.include) }
    var canHaveManyColumns: Bool { abilities.contains(.manyColumns) }
    var canExclude: Bool { abilities.contains(.rows) }

    func refusal(_ what: String) -> PostgresError {
        PostgresError("0A000", "access method \"\(name)\" does not support \(what)")
    }

    /// The values that a storage parameter has.
    private enum Values {
        case integer(ClosedRange<Int>)
        case real(ClosedRange<Double>)
        case boolean
        case word([String])
    }

    private func values(of parameter: String) -> Values? {
        switch (kind, parameter) {
        case ("btree", "fillfactor"), ("hash", "fillfactor"), ("gist", "fillfactor"), ("spgist", "fillfactor"):
            .integer(10...100)
        case ("btree", "vacuum_cleanup_index_scale_factor"): .real(0...1e10)
        case ("btree", "deduplicate_items"), ("gin", "fastupdate"), ("brin", "autosummarize"): .boolean
        case ("gist", "buffering"): .word(["on", "off", "auto"])
        case ("gin", "gin_pending_list_limit"): .integer(64...Int(Int32.max))
        case ("brin", "pages_per_range"): .integer(1...131_072)
        // Those of bloom filters, the only other method that there is.
        case (nil, "length"): .integer(1...4096)
        case (nil, let name) where name.hasPrefix("col"):
            Int(name.dropFirst(3)).flatMap { (1...32).contains($0) ? .integer(1...4095) : nil }
        default: nil
        }
    }

    /// Refuses a storage parameter that there is not, or a value that it cannot have.
    func check(_ parameter: String, _ value: String) throws(PostgresError) {
        func invalid(_ kind: String) -> PostgresError {
            PostgresError("22023", "invalid value for \(kind) option \"\(parameter)\": \(value)")
        }
        func outOfBounds(_ low: String, _ high: String) -> PostgresError {
            PostgresError(
                "22023",
                "value \(value) out of bounds for option \"\(parameter)\"",
                detail: "Valid values are between \"\(low)\" and \"\(high)\"."
            )
        }
        switch values(of: parameter) {
        case nil: throw PostgresError("22023", "unrecognized parameter \"\(parameter)\"")
        case .integer(let range):
            guard let number = Int(value) else { throw invalid("integer") }
            guard range.contains(number) else { throw outOfBounds("\(range.lowerBound)", "\(range.upperBound)") }
        case .real(let range):
            guard let number = Double(value) else { throw invalid("floating point") }
            guard range.contains(number) else { throw outOfBounds("0.000000", "10000000000.000000") }
        case .boolean:
            let known = ["true", "false", "on", "off", "yes", "no", "1", "0", "t", "f"]
            guard known.contains(value.lowercased()) else { throw invalid("boolean") }
        case .word(let words):
            guard !words.contains(value.lowercased()) else { return }
            throw PostgresError(
                "22023",
                "invalid value for enum option \"\(parameter)\": \(value)",
                detail: "Valid values are \"on\", \"off\", and \"auto\"."
            )
        }
    }
}
