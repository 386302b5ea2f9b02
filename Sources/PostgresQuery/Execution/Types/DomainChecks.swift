import PostgresCatalog
import PostgresSQL
import PostgresWire

/// The constraints of a domain and of the domains that it is made from, ready to be checked.
final class DomainChecks: Sendable {
    private let name: String
    /// The domain's name with its schema, for the fields of errors.
    private let fullName: TableName?
    private let isNotNull: Bool
    private let checks: [(name: String, expression: TableExpression)]

    private init(
        name: String,
        fullName: TableName?,
        isNotNull: Bool,
        checks: [(name: String, expression: TableExpression)]
    ) {
        self.name = name
        self.fullName = fullName
        self.isNotNull = isNotNull
        self.checks = checks
    }

    /// The constraints of a domain, made once for each catalog.
    static func of(_ domain: PostgresType, _ environment: any FunctionEnvironment) throws(PostgresError) -> DomainChecks
    {
        try environment.catalog.derived("domain \(domain.oid)") { () throws(PostgresError) in
            try make(domain, environment)
        }
    }

    private static func make(
        _ domain: PostgresType,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> DomainChecks {
        let facts = TypeFacts(environment)
        let base = facts.base(of: domain, typeModifier: -1)
        var isNotNull = false
        var checks: [(name: String, expression: TableExpression)] = []
        var current = domain
        for _ in 0..<64 {
            guard let definition = environment.catalog.model.types[current.oid], let parts = definition.domain else {
                break
            }
            isNotNull = isNotNull || parts.isNotNull
            var own: [(name: String, expression: TableExpression)] = []
            for constraint in parts.constraints.sorted(by: { $0.name < $1.name }) {
                guard let text = constraint.checkExpression else { continue }
                let column = Column("value", base.type, typeModifier: base.typeModifier)
                let scope = ExpressionScope(columns: [column], schema: definition.name.schema)
                own.append((constraint.name, try TableExpression(text, use: .domainCheck, over: scope, environment)))
            }
            checks = own + checks
            current = parts.baseType
        }
        let fullName = environment.catalog.model.types[domain.oid]?.name
        return DomainChecks(name: facts.name(domain), fullName: fullName, isNotNull: isNotNull, checks: checks)
    }

    /// Refuses a value that violates a constraint.
    func check(_ value: PostgresValue, _ environment: any FunctionEnvironment) throws(PostgresError) {
        if isNotNull, value.isNull {
            throw violation("23502", "domain \(name) does not allow null values")
        }
        for (constraint, expression) in checks {
            guard try expression.value(over: [value], environment) == .bool(false) else { continue }
            throw violation(
                "23514",
                "value for domain \(name) violates check constraint \"\(constraint)\"",
                constraint: constraint
            )
        }
    }

    private func violation(_ state: SQLState, _ message: String, constraint: String? = nil) -> PostgresError {
        var error = PostgresError(state, message)
        error.schemaName = fullName?.schema
        error.dataTypeName = fullName?.name
        error.constraintName = constraint
        return error
    }
}

/// A value of a domain's base type that must satisfy the domain's constraints.
final class DomainEvaluator: Evaluator {
    private let operand: any Evaluator
    private let checks: DomainChecks

    init(_ operand: any Evaluator, _ checks: DomainChecks) {
        self.operand = operand
        self.checks = checks
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        let value = try operand.evaluate(row, context)
        try checks.check(value, context.environment)
        return value
    }
}
