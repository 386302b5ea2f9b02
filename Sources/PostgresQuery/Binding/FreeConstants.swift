package import PostgresSQL
package import PostgresWire

/// The constants of a text that a plan is to be independent of, so that it serves other texts of the same shape.
///
/// A constant becomes a parameter where nothing would be computed of it before rows are read, and where it says no more of
/// how many there are than any other: what a column is to be equal to, what operators and functions take beside columns of
/// the catalog, and names and numbers of its objects. What is read anywhere else stays as it is.
package struct FreeConstants: Sendable {
    /// A constant that may become a parameter, and how often it was read as which.
    private struct Candidate: Sendable {
        var constant: StatementShape.Constant
        var readCount = 0
        var openCount = 0
    }

    private var candidates: [Int32: Candidate]
    /// Whether none may become a parameter where the text is read now.
    var isClosed = false
    /// The parameters that were made so far, with the values that they stand for.
    private(set) var parameters: [(constant: StatementShape.Constant, type: PostgresType)] = []

    package init(_ constants: [StatementShape.Constant]) {
        candidates = Dictionary(constants.map { ($0.range.start, Candidate(constant: $0)) }) { first, _ in first }
    }

    /// Takes note that a literal was read.
    mutating func notesRead(_ range: SourceRange) { candidates[range.start]?.readCount &+= 1 }

    /// The index of the parameter that stands for a literal from now on; nil where it is none that may become one.
    ///
    /// Literals of the same value are one parameter, as expressions are the same where they are written alike.
    mutating func open(_ literal: BoundExpression, as type: PostgresType) -> Int? {
        guard !isClosed, let constant = candidates[literal.range.start]?.constant,
            constant.range.end == literal.range.end, Self.isBare(literal, constant), Self.reads(constant, as: type)
        else { return nil }
        candidates[literal.range.start]?.openCount &+= 1
        if let known = parameters.firstIndex(where: { $0.constant == constant && $0.type == type }) { return known }
        parameters.append((constant, type))
        return parameters.count &- 1
    }

    /// Whether an expression is the constant as it was written, without a cast.
    private static func isBare(_ literal: BoundExpression, _ constant: StatementShape.Constant) -> Bool {
        switch (constant.value, literal.kind) {
        case (.string, .constant(.text)): literal.type == .unknown
        case (.integer, .constant(.int4)): literal.type == .int4
        default: false
        }
    }

    /// Whether the constant's text read as this type is what its conversion to it would give.
    private static func reads(_ constant: StatementShape.Constant, as type: PostgresType) -> Bool {
        switch constant.value {
        case .string: true
        case .integer: [.int4, .int8, .oid, .numeric, .float8].contains(type)
        }
    }

    /// The constants of another text of the same shape that stand where the parameters stood, with the parameters' types.
    package func counterparts(
        in constants: [StatementShape.Constant]
    ) -> [(constant: StatementShape.Constant, type: PostgresType)] {
        parameters.compactMap { (constant, type) in
            constants.indices.contains(constant.index) ? (constants[constant.index], type) : nil
        }
    }

    /// Whether each reading of a constant was one as a parameter.
    package func isFree(_ constant: StatementShape.Constant) -> Bool {
        candidates[constant.range.start].map { $0.openCount > 0 && $0.openCount == $0.readCount } ?? false
    }
}

extension QueryBinder {
    /// What a literal has become by its conversion, or a parameter in its place where the plan is to be independent of it.
    func opened(_ converted: BoundExpression, from literal: BoundExpression) -> BoundExpression {
        if case .collate(let inner, let collation) = converted.kind, case .collate(let literal, _) = literal.kind {
            var copy = converted
            copy.kind = .collate(opened(inner, from: literal), collation)
            return copy
        }
        guard freeConstants != nil, case .constant = literal.kind, facts.kind(converted.type) == "b" else {
            return converted
        }
        if literal.type == .unknown {
            // What a domain or a length makes of it is more than a constant.
            guard case .constant = converted.kind, converted.typeModifier < 0 else { return converted }
        }
        guard let index = freeConstants?.open(literal, as: converted.type) else { return converted }
        return BoundExpression(kind: .parameter(index), type: converted.type, range: converted.range)
    }

    /// The converted operands of a function, those opened that the plan would not hang on anyway.
    func opened(
        _ converted: [BoundExpression],
        from given: [BoundExpression],
        isImmutable: Bool,
        isEquality: Bool = false
    ) -> [BoundExpression] {
        guard freeConstants != nil else { return converted }
        let isOfCatalog = given.allSatisfy { expression in
            expression.columns.allSatisfy { origin(of: $0).map { $0.table < .firstUserObject } ?? false }
        }
        let isComputedAhead = isImmutable && given.allSatisfy(isFoldable)
        guard isOfCatalog ? !isComputedAhead : isEquality else { return converted }
        return zip(converted, given).map { opened($0, from: $1) }
    }
}

extension TypeFacts {
    /// Whether values of a type are objects of the catalog by their name or number.
    func isObject(_ type: PostgresType) -> Bool { type == .oid || ObjectNames.isObject(type) }
}

extension Binder {
    /// The values that the free constants of a plan have in another text; nil where one of them cannot be read at once as
    /// its type, or means another time whenever it is read.
    package static func values(
        of constants: [(constant: StatementShape.Constant, type: PostgresType)],
        _ environment: any FunctionEnvironment
    ) -> [PostgresValue]? {
        var values: [PostgresValue] = []
        values.reserveCapacity(constants.count)
        for (constant, type) in constants {
            let text =
                switch constant.value {
                case .string(let text): text.string
                case .integer(let number): String(number)
                }
            guard !ClockWords.mayRead(text, as: type),
                let value = try? TextInput.value(of: text, as: type, typeModifier: -1, environment)
            else { return nil }
            values.append(value)
        }
        return values
    }
}
