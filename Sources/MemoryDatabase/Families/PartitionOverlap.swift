import PostgresCatalog
import PostgresProto
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Whether a new partition leaves room to the others.
struct PartitionOverlap {
    let tree: PartitionTree
    /// The new one among the tree's parts.
    let part: Int
    /// The bound as the statement has it, for the positions of errors.
    let written: PartitionBound?
    /// The whole text of the statement.
    let source: String

    /// Refuses a bound that takes rows which another partition has, or none.
    ///
    /// - Throws: 42P17.
    func check() throws(PostgresError) {
        switch tree.parts[part].boundary {
        case .default: return
        case .list(let values): try check(values)
        case .range(let from, let to): try check(from, to)
        case .hash(let modulus, let remainder): try check(modulus, remainder)
        }
    }

    private var name: String { tree.parts[part].definition.name.name }

    private func check(_ values: [PostgresValue]) throws(PostgresError) {
        for (index, value) in values.enumerated() {
            for (other, candidate) in tree.parts.enumerated() where other != part {
                guard case .list(let taken) = candidate.boundary else { continue }
                let isTaken = taken.contains { other in
                    other.isNull || value.isNull ? other.isNull && value.isNull : ValueOrder.areEqual(other, value)
                }
                if isTaken { throw overlap(other, at: writtenValues?.value(at: index)) }
            }
        }
    }

    private func check(_ from: [PartitionBoundary.End], _ to: [PartitionBoundary.End]) throws(PostgresError) {
        guard PartitionBoundary.compare(from, to) < 0 else {
            throw PostgresError(
                "42P17",
                "empty range bound specified for partition \"\(name)\"",
                detail:
                    "Specified lower bound \(shown { $0.from }) is greater than or equal to upper bound \(shown { $0.to }).",
                position: writtenRange?.from.first?.range.position(in: source)
            )
        }
        for (other, candidate) in tree.parts.enumerated() where other != part {
            guard case .range(let otherFrom, let otherTo) = candidate.boundary,
                PartitionBoundary.compare(from, otherTo) < 0, PartitionBoundary.compare(otherFrom, to) < 0
            else { continue }
            // What lies inside of the other is shown: the lower end, else the upper one.
            let beginsInside = PartitionBoundary.compare(otherFrom, from) <= 0
            throw overlap(other, at: beginsInside ? writtenRange?.from.first : writtenRange?.to.first)
        }
    }

    private func check(_ modulus: UInt64, _ remainder: UInt64) throws(PostgresError) {
        // The partitions stand in the order of their moduli and remainders: the neighbours say whether the moduli fit.
        let before = tree.parts[..<part].last.flatMap { hashed($0) }
        let after = tree.parts[(part + 1)...].first.flatMap { hashed($0) }
        if let (other, name) = before, modulus % other != 0 {
            throw misfit("The new modulus \(modulus) is not divisible by \(other)", name)
        }
        if let (other, name) = after, other % modulus != 0 {
            throw misfit("The new modulus \(modulus) is not a factor of \(other)", name)
        }
        for (other, candidate) in tree.parts.enumerated() where other != part {
            guard case .hash(let otherModulus, let otherRemainder) = candidate.boundary else { continue }
            let small = min(modulus, otherModulus)
            if small > 0, remainder % small == otherRemainder % small { throw overlap(other, at: nil) }
        }
    }

    private func hashed(_ part: PartitionTree.Part) -> (modulus: UInt64, name: String)? {
        guard case .hash(let modulus, _) = part.boundary, modulus > 0 else { return nil }
        return (modulus, part.definition.name.name)
    }

    private func misfit(_ what: String, _ other: String) -> PostgresError {
        PostgresError(
            "42P17",
            "every hash partition modulus must be a factor of the next larger modulus",
            detail: "\(what), the modulus of existing partition \"\(other)\"."
        )
    }

    private func overlap(_ other: Int, at value: Expression?) -> PostgresError {
        PostgresError(
            "42P17",
            "partition \"\(name)\" would overlap partition \"\(tree.parts[other].definition.name.name)\"",
            position: value?.range.position(in: source)
        )
    }

    private var writtenValues: [Expression]? { if case .list(let values)? = written { values } else { nil } }

    private var writtenRange: (from: [Expression], to: [Expression])? {
        if case .range(let from, let to)? = written { (from, to) } else { nil }
    }

    private func shown(_ end: ((from: [Expression], to: [Expression])) -> [Expression]) -> String {
        "(\((writtenRange.map(end) ?? []).map(\.sql).joined(separator: ", ")))"
    }
}

extension [Expression] {
    fileprivate func value(at index: Int) -> Expression? { indices.contains(index) ? self[index] : nil }
}
