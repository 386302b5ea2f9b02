import PostgresCatalog
import PostgresWire

/// How the columns of a table lie in one that inherits from it.
struct ColumnMapping: Sendable {
    /// For each column of the parent its place in the child; nil where both have the same columns in the same order.
    private let places: [Int]?
    /// How many columns the child has.
    private let width: Int

    init(from parent: [Column], to child: [Column]) {
        width = child.count
        let same = parent.count == child.count && zip(parent, child).allSatisfy { $0.name == $1.name }
        places = same ? nil : parent.map { column in child.firstIndex { $0.name == column.name } ?? child.count }
    }

    /// Whether a row of one is a row of the other as it stands.
    var isSame: Bool { places == nil }

    /// The place in the child of a column of the parent.
    func place(_ column: Int) -> Int { places.map { $0.value(at: column, or: width) } ?? column }

    /// A row of the child as one of the parent.
    func toParent(_ row: [PostgresValue]) -> [PostgresValue] { places.map { $0.map { row.value(at: $0) } } ?? row }

    /// A row of the parent as one of the child; what the parent does not have stays as it is in `base`, or is NULL.
    func toChild(_ row: [PostgresValue], over base: [PostgresValue]? = nil) -> [PostgresValue] {
        guard let places else { return row }
        var values = base ?? Array(repeating: .null, count: width)
        for (place, value) in zip(places, row) where values.indices.contains(place) { values[place] = value }
        return values
    }
}

extension [Int] {
    fileprivate func value(at index: Int, or other: Int) -> Int { indices.contains(index) ? self[index] : other }
}
