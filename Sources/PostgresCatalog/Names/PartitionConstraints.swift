public import PostgresWire

/// What holds for the rows of a partition, as SQL (`pg_get_partition_constraintdef`).
extension CatalogSnapshot {
    /// The condition of a partition and of those that it is in; nil for what is no partition, or one without a condition.
    public func partitionConstraint(_ oid: OID, searchPath: [String]) -> String? {
        guard let table = model.tables[oid] else { return nil }
        let terms = partitionTerms(of: table, searchPath)
        return terms.isEmpty ? nil : Self.conjunction(terms)
    }

    private func partitionTerms(of table: TableDefinition, _ searchPath: [String]) -> [String] {
        guard let bound = table.partitionBound, let parent = table.parents.first.flatMap({ model.tables[$0] }),
            let key = parent.partitionKey
        else { return [] }
        let columns = key.elements.map { PartitionColumn($0, in: parent, self, searchPath) }
        let above = partitionTerms(of: parent, searchPath)
        let others = model.children(of: parent.name).compactMap(\.partitionBound)
        switch key.strategy {
        case .range: return above + rangeTerms(bound, columns, others)
        case .list: return above + listTerms(bound, columns, others)
        case .hash:
            guard let terms = PartitionBoundText(bound).hashTerms, let parent = parent.oid else { return above }
            let names = columns.map(\.text).joined(separator: ", ")
            return above + [
                "satisfies_hash_partition('\(parent)'::oid, \(terms.modulus), \(terms.remainder), \(names))"
            ]
        }
    }

    private func listTerms(_ bound: String, _ columns: [PartitionColumn], _ others: [String]) -> [String] {
        guard let column = columns.first else { return [] }
        let text = PartitionBoundText(bound)
        guard text.isDefault else {
            let values = text.values
            let given = values.filter { $0 != "NULL" }
            let equal = given.isEmpty ? nil : column.isOneOf(given)
            if values.count == given.count { return ["(\(column.text) IS NOT NULL)"] + [equal].compactMap { $0 } }
            let isNull = "(\(column.text) IS NULL)"
            return [equal.map { "(\(isNull) OR \($0))" } ?? isNull]
        }
        let all = others.map { PartitionBoundText($0) }.filter { !$0.isDefault }.flatMap(\.values)
        let given = column.sorted(all.filter { $0 != "NULL" })
        guard !all.isEmpty else { return [] }
        let isNull = all.contains("NULL") ? "(\(column.text) IS NULL)" : nil
        let equal = given.isEmpty ? nil : column.isOneOf(given)
        guard isNull == nil else { return ["(NOT " + Self.disjunction([isNull, equal].compactMap { $0 }) + ")"] }
        return ["(NOT " + Self.conjunction(["(\(column.text) IS NOT NULL)", equal ?? ""]) + ")"]
    }

    private func rangeTerms(_ bound: String, _ columns: [PartitionColumn], _ others: [String]) -> [String] {
        let text = PartitionBoundText(bound)
        let notNull = columns.map { "(\($0.text) IS NOT NULL)" }
        guard text.isDefault else { return notNull + Self.rangeConditions(text, columns) }
        let ranges = others.map { PartitionBoundText($0) }.filter { !$0.isDefault }
        guard !ranges.isEmpty else { return [] }
        let parts = ranges.map { Self.conjunction(Self.rangeConditions($0, columns)) }
        return ["(NOT " + Self.conjunction(notNull + [Self.disjunction(parts)]) + ")"]
    }

    /// What holds between the bounds: first what they have in common, then the lower and the upper one.
    private static func rangeConditions(_ text: PartitionBoundText, _ columns: [PartitionColumn]) -> [String] {
        guard let range = text.range, range.lower.count == columns.count, range.upper.count == columns.count else {
            return []
        }
        var conditions: [String] = []
        var start = 0
        while start < columns.count - 1, range.lower[start] == range.upper[start], !isOpen(range.lower[start]) {
            conditions.append(columns[start].compared("=", range.lower[start]))
            start += 1
        }
        for (values, isLower) in [(range.lower, true), (range.upper, false)] {
            let arms = arms(values, from: start, columns, isLower: isLower)
            if !arms.isEmpty { conditions.append(arms.count == 1 ? arms[0] : disjunction(arms)) }
        }
        return conditions
    }

    /// The alternatives that a bound of several columns has: a first column beyond it, or that equal and the next beyond it.
    private static func arms(
        _ values: [String],
        from start: Int,
        _ columns: [PartitionColumn],
        isLower: Bool
    ) -> [String] {
        var arms: [String] = []
        for last in start..<columns.count {
            guard !isOpen(values[last]) else { break }
            let next = last + 1 < columns.count ? values[last + 1] : nil
            let isInclusive = isLower ? next == nil || next == "MINVALUE" : next == "MAXVALUE"
            let sign = (isLower ? ">" : "<") + (isInclusive ? "=" : "")
            let equal = (start..<last).map { columns[$0].compared("=", values[$0]) }
            let terms = equal + [columns[last].compared(sign, values[last])]
            arms.append(terms.count == 1 ? terms[0] : conjunction(terms))
            if isInclusive, next != nil { break }
        }
        return arms
    }

    private static func isOpen(_ value: String) -> Bool { value == "MINVALUE" || value == "MAXVALUE" }

    private static func conjunction(_ terms: [String]) -> String {
        let terms = terms.filter { !$0.isEmpty }
        return terms.count == 1 ? terms[0] : "(" + terms.joined(separator: " AND ") + ")"
    }

    private static func disjunction(_ terms: [String]) -> String {
        terms.count == 1 ? terms[0] : "(" + terms.joined(separator: " OR ") + ")"
    }
}

/// A column or expression of a partition key, as conditions write it.
private struct PartitionColumn {
    /// The column, or the expression.
    var text: String
    private var type: PostgresType
    private var typeText: String

    init(_ element: IndexDefinition.Element, in table: TableDefinition, _ catalog: CatalogSnapshot, _ path: [String]) {
        text = catalog.keyText(element, KeyTextStyle(searchPath: path))
        type = element.column.flatMap { table.column($0)?.type } ?? element.type ?? .text
        // Text of any length is compared as text.
        if type == .varchar {
            text = "(\(text))::text"
            type = .text
        }
        typeText = catalog.formatType(type.oid, searchPath: path)
    }

    func compared(_ sign: String, _ value: String) -> String { "(\(text) \(sign) \(constant(value)))" }

    func isOneOf(_ values: [String]) -> String {
        guard values.count > 1 else { return compared("=", values.first ?? "NULL") }
        return "(\(text) = ANY (ARRAY[\(values.map(constant).joined(separator: ", "))]))"
    }

    /// Values in the order in which the bounds of all partitions are kept.
    func sorted(_ values: [String]) -> [String] {
        guard [.int2, .int4, .int8].contains(type) else { return values.sorted() }
        return values.sorted { (Int64(Self.bare($0)) ?? 0) < (Int64(Self.bare($1)) ?? 0) }
    }

    /// A value of the bounds as a constant of the column's type.
    private func constant(_ value: String) -> String {
        if type == .bool { return value }
        if type == .int4, !Self.bare(value).hasPrefix("-") { return Self.bare(value) }
        return value.hasPrefix("'") ? "\(value)::\(typeText)" : "'\(value)'::\(typeText)"
    }

    private static func bare(_ value: String) -> String {
        value.hasPrefix("'") ? String(value.dropFirst().dropLast()) : value
    }
}

/// The bounds of a partition taken apart: `FOR VALUES FROM (1) TO (10)`.
private struct PartitionBoundText {
    private let text: String

    init(_ text: String) { self.text = text }

    var isDefault: Bool { text == "DEFAULT" }

    /// The values of `FOR VALUES IN (…)`.
    var values: [String] { (Self.lists(in: text).first ?? []).map { $0.hasPrefix("NULL::") ? "NULL" : $0 } }

    /// The bounds of `FOR VALUES FROM (…) TO (…)`.
    var range: (lower: [String], upper: [String])? {
        let lists = Self.lists(in: text)
        return lists.count == 2 ? (lists[0], lists[1]) : nil
    }

    /// The numbers of `FOR VALUES WITH (modulus 3, remainder 1)`.
    var hashTerms: (modulus: Int, remainder: Int)? {
        let parts = (Self.lists(in: text).first ?? []).map { $0.split(separator: " ").last.flatMap { Int($0) } }
        guard parts.count == 2, let modulus = parts[0], let remainder = parts[1] else { return nil }
        return (modulus, remainder)
    }

    /// The lists in parentheses, each cut at its commas; quoted text stays whole.
    private static func lists(in text: String) -> [[String]] {
        var lists: [[String]] = []
        var item = ""
        var isQuoted = false
        var depth = 0
        for character in text {
            if character == "'" { isQuoted.toggle() }
            switch character {
            case "(" where !isQuoted:
                depth += 1
                if depth == 1 {
                    lists.append([])
                    item = ""
                } else {
                    item.append(character)
                }
            case ")" where !isQuoted && depth == 1, "," where !isQuoted && depth == 1:
                if !lists.isEmpty { lists[lists.count - 1].append(item.trimmingBlanks) }
                item = ""
                if character == ")" { depth = 0 }
            default:
                if character == ")", !isQuoted { depth -= 1 }
                item.append(character)
            }
        }
        return lists
    }
}

extension String {
    /// The text without the blanks around it.
    fileprivate var trimmingBlanks: String {
        let start = drop { $0 == " " }
        return String(start.reversed().drop { $0 == " " }.reversed())
    }
}
