import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// The value of each column of the table in a new row.
    ///
    /// - Throws: 428C9 for values that generated and identity columns refuse, 0A000 for columns of a view that are none
    ///   of its table's.
    func insertedValues(
        _ listed: [ListedColumn],
        _ values: [BoundExpression?],
        overriding: String?,
        _ target: WriteTarget,
        isExplicit: Bool
    ) throws(PostgresError) -> [ColumnValue] {
        var given: [Int: ColumnValue] = [:]
        for (listed, value) in zip(listed, values) {
            guard let index = target.columns[listed.position] else {
                throw unwritable(listed.position, target, .insert)
            }
            let column = target.relation.columns[index]
            guard let value else {
                if let step = listed.path.last { throw partDefault(step, at: listed.range) }
                continue
            }
            guard try takes(column, overriding: overriding) else { continue }
            guard listed.path.isEmpty else {
                let (path, _, _) = try bindPath(listed, target, Scope(parent: nil))
                let null = BoundExpression(kind: .constant(.null), type: column.type)
                given[index] = (given[index] ?? .parts(null, [])).replacing(path, by: value)
                continue
            }
            given[index] = .whole(value)
        }
        var result: [ColumnValue] = []
        for (index, column) in target.relation.columns.enumerated() {
            if let value = given[index] {
                result.append(value)
            } else {
                result.append(.whole(try defaultValue(of: column, target.relation)))
            }
        }
        return result
    }

    /// Whether a value that is given for a column is taken, rather than its default.
    private func takes(_ column: Column, overriding: String?) throws(PostgresError) -> Bool {
        let message = "cannot insert a non-DEFAULT value into column \"\(column.name)\""
        if isGenerated(column) {
            throw PostgresError(
                .generatedAlways,
                message,
                detail: "Column \"\(column.name)\" is a generated column."
            )
        }
        guard let isAlways = isIdentityAlways(column) else { return true }
        if overriding == "USER" { return false }
        guard isAlways, overriding != "SYSTEM" else { return true }
        throw PostgresError(
            .generatedAlways,
            message,
            detail: "Column \"\(column.name)\" is an identity column defined as GENERATED ALWAYS.",
            hint: "Use OVERRIDING SYSTEM VALUE to override."
        )
    }

    /// The error for DEFAULT as the value of a part of a column.
    func partDefault(_ step: TargetColumn.Step, at range: SourceRange) -> PostgresError {
        switch step {
        case .field: failure("0A000", "cannot set a subfield to DEFAULT", at: range)
        case .index, .star: failure("0A000", "cannot set an array element to DEFAULT", at: range)
        }
    }

    /// The error for a column of a view that is none of its table.
    func unwritable(_ position: Int, _ target: WriteTarget, _ command: WriteCommand) -> PostgresError {
        let verb = command == .insert ? "insert into" : "update"
        let isSystemColumn = target.item.columns[position].expression.kind == .column(target.identity)
        return PostgresError(
            .featureNotSupported,
            "cannot \(verb) column \"\(target.item.columns[position].name)\" of view \"\(target.name)\"",
            detail: isSystemColumn
                ? "View columns that refer to system columns are not updatable."
                : "View columns that are not columns of their base relation are not updatable."
        )
    }
}

extension ColumnValue {
    /// The value with one more part replaced.
    func replacing(_ path: [BoundStep], by value: BoundExpression) -> ColumnValue {
        switch self {
        case .whole(let base): .parts(base, [(path, value)])
        case .parts(let base, let parts): .parts(base, parts + [(path, value)])
        }
    }
}
