package import PostgresCatalog
package import PostgresSQL
package import PostgresWire

/// An expression of a definition, with its meaning settled.
package struct DefinedExpression: Hashable, Sendable {
    /// The text as PostgreSQL keeps it: with casts and parentheses, users' names with their schemas.
    package var text: String
    /// The type of its values.
    package var type: PostgresType
    /// The type modifier of its values.
    package var typeModifier: Int32
    /// The columns that it mentions, in the order of the table.
    package var columns: [String]
    /// The functions that it calls.
    package var functions: [OID]
    /// Whether it gives the same value for the same columns, always.
    package var isImmutable: Bool
    /// The name of the function that it is a call of, as the name of an index's column.
    package var callName: String?
}

/// The place of an expression in a definition.
package enum DefinitionPlace: Hashable, Sendable {
    /// The default of a column.
    case columnDefault
    /// The value of a generated column.
    case generated
    /// A check.
    case check
    /// A check of a domain, in which VALUE stands for the value.
    case domain
    /// A column of an index.
    case index
    /// The condition of an index.
    case predicate
    /// A key of a partitioned table.
    case partitionKey
    /// The condition of a policy.
    case policy
    /// The condition of a trigger.
    case trigger
    /// The condition of a rule.
    case rule
    /// The new value of a column whose type is changed.
    case transform

    var clause: Clause {
        switch self {
        case .columnDefault: .columnDefault
        case .generated: .generated
        case .check, .domain: .check
        case .index: .indexElement
        case .predicate: .indexPredicate
        case .partitionKey: .partitionKey
        case .policy: .policy
        case .trigger: .triggerCondition
        case .rule: .where
        case .transform: .transform
        }
    }
}

/// Settles the meaning of the expressions in definitions: defaults, checks, generated columns, keys and conditions of
/// indexes.
package struct DefinitionBinder {
    private let environment: any FunctionEnvironment
    private let source: String

    /// A binder for a statement of this text.
    package init(environment: any FunctionEnvironment, source: String = "") {
        self.environment = environment
        self.source = source
    }

    /// The type that is written, with its modifier.
    package func type(_ name: TypeName) throws(PostgresError) -> (type: PostgresType, typeModifier: Int32) {
        try binder().type(name)
    }

    /// Whether values of a type serve as another without any conversion.
    package func isBinaryCoercible(from source: PostgresType, to target: PostgresType) -> Bool {
        TypeFacts(environment).isBinaryCoercible(from: source, to: target)
    }

    /// Binds an expression over the columns of a table.
    ///
    /// With a target the value is converted to its type as an assignment converts; a condition is a truth value.
    package func bind(
        _ expression: Expression,
        in place: DefinitionPlace,
        columns: [Column] = [],
        of table: String? = nil,
        target: Column? = nil
    ) throws(PostgresError) -> DefinedExpression {
        let binder = binder()
        let records = AnalysisRecords()
        // Functions are kept as calls.
        binder.analysis = records
        let entry = binder.makeEntry()
        let scope = Scope(parent: nil)
        scope.clause = place.clause
        scope.items = [Self.item(columns, table ?? "", entry)]
        if place == .columnDefault, let range = expression.firstColumn {
            throw binder.failure("0A000", "cannot use column reference in DEFAULT expression", at: range)
        }
        var bound = try binder.bind(expression, scope)
        if place == .check || place == .domain || place == .predicate || place == .policy || place == .trigger {
            bound = try binder.coerceToBoolean(bound, for: Self.construct(place))
        } else if let target {
            bound = try Self.assign(bound, to: target, place, binder)
        } else {
            bound = try binder.settleUnknown(bound)
        }
        if binder.returnsSet(bound) {
            throw binder.failure(
                "0A000",
                "set-returning functions are not allowed in \(place.clause.rawValue)",
                at: bound.range
            )
        }
        let used = bound.columns.filter { $0.entry == entry }.map(\.column).sorted()
        let deparser = deparser(isQualified: false)
        deparser.records = records
        for (index, column) in columns.enumerated() {
            deparser.columnNames[ColumnID(entry: entry, column: index)] = (table, column.name)
        }
        if place == .domain { deparser.domainValue = ColumnID(entry: entry, column: 0) }
        return DefinedExpression(
            text: deparser.text(of: bound),
            type: bound.type,
            typeModifier: bound.typeModifier,
            columns: used.map { columns[$0].name },
            functions: Self.functions(in: bound),
            isImmutable: bound.volatility == .immutable,
            callName: Self.callName(bound)
        )
    }

    /// Binds a condition over rows of one table under several names, such as `old` and `new`.
    package func bind(
        _ expression: Expression,
        in place: DefinitionPlace,
        rows names: [String],
        of columns: [Column]
    ) throws(PostgresError) -> DefinedExpression {
        let binder = binder()
        let scope = Scope(parent: nil)
        scope.clause = place.clause
        var entries: [Int: String] = [:]
        for name in names {
            let entry = binder.makeEntry()
            entries[entry] = name
            scope.items.append(Self.item(columns, name, entry))
        }
        let bound = try binder.coerceToBoolean(try binder.bind(expression, scope), for: Self.construct(place))
        let deparser = deparser(isQualified: true)
        for (entry, name) in entries {
            // `old.*` stays the whole row, whatever columns the table gets.
            deparser.itemNames[entry] = name
            for (index, column) in columns.enumerated() {
                deparser.columnNames[ColumnID(entry: entry, column: index)] = (name, column.name)
            }
        }
        return DefinedExpression(
            text: deparser.text(of: bound),
            type: .bool,
            typeModifier: -1,
            columns: Set(bound.columns.map(\.column)).sorted().map { columns[$0].name },
            functions: Self.functions(in: bound),
            isImmutable: bound.volatility == .immutable
        )
    }

    /// A time stamp with time zone that a text stands for, in microseconds since 2000-01-01 UTC.
    package func timestamp(_ text: String) throws(PostgresError) -> Int64? {
        guard case .timestamptz(let value) = try TextInput.value(of: text, as: .timestamptz, environment) else {
            return nil
        }
        return value
    }

    private func binder() -> QueryBinder {
        QueryBinder(environment: environment, parameterTypes: [], source: source)
    }

    private static func item(_ columns: [Column], _ name: String, _ entry: Int) -> NamespaceItem {
        NamespaceItem(
            name: name,
            schema: nil,
            columns: columns.enumerated().map { index, column in
                NamespaceColumn(
                    name: column.name,
                    expression: BoundExpression(
                        kind: .column(ColumnID(entry: entry, column: index)),
                        type: column.type,
                        typeModifier: column.typeModifier
                    )
                )
            },
            entry: entry
        )
    }

    /// What writes expressions as they are kept: every name of a user's object with its schema.
    private func deparser(isQualified: Bool) -> ExpressionDeparser {
        ExpressionDeparser(
            catalog: environment.catalog,
            searchPath: ["pg_catalog"],
            style: .init(isPretty: false, isQualified: isQualified)
        )
    }

    private static func assign(
        _ bound: BoundExpression,
        to target: Column,
        _ place: DefinitionPlace,
        _ binder: QueryBinder
    ) throws(PostgresError) -> BoundExpression {
        guard let converted = try binder.coerce(bound, to: target.type, .assignment) else {
            let what = place == .generated ? "generation expression" : "default expression"
            let own = binder.environment.catalog.formatType(target.type.oid)
            let given = binder.environment.catalog.formatType(bound.type.oid)
            throw PostgresError(
                "42804",
                "column \"\(target.name)\" is of type \(own) but \(what) is of type \(given)",
                hint: "You will need to rewrite or cast the expression."
            )
        }
        return converted
    }

    private static func construct(_ place: DefinitionPlace) -> String {
        switch place {
        case .check, .domain: "CHECK"
        case .policy: "POLICY"
        case .trigger: "WHEN"
        default: "WHERE"
        }
    }

    private static func functions(in expression: BoundExpression) -> [OID] {
        var found: Set<OID> = []
        _ = expression.contains { part in
            if case .call(let function, _) = part.kind { found.insert(function.oid) }
            return false
        }
        return found.sorted()
    }

    private static func callName(_ expression: BoundExpression) -> String? {
        switch expression.kind {
        case .call(let function, _) where function.operatorName == nil: function.name
        case .coalesce: "coalesce"
        case .choice: "case"
        default: nil
        }
    }
}
