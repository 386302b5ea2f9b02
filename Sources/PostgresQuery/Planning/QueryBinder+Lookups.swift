import PostgresCatalog
import PostgresSQL
import PostgresWire

/// A catalog relation that can be searched by its indexes.
struct SearchableRelation {
    var leaf: FromLeaf
    /// The conditions that concern only it.
    var conditions: [BoundExpression]
    /// About how many rows it gives by itself.
    var rowCount: Int
}

/// Searches that find all rows for which a condition holds.
struct PlannedLookup {
    /// The index of the condition among those looked at.
    var condition: Int
    var lookups: [IndexLookup]
    /// Whether they find no other rows, so that the condition need not be tested.
    var isExact: Bool
    /// About how many rows they find.
    var rowCount: Int
}

extension QueryBinder {
    /// The searches for the condition that leaves the fewest rows of a catalog relation; nil where none can be used.
    ///
    /// The values looked for are computed over rows of `layout`, which has no columns for a scan by itself.
    func bestLookup(
        _ conditions: [BoundExpression],
        _ leaf: FromLeaf,
        over layout: Layout = Layout()
    ) throws(PostgresError) -> PlannedLookup? {
        guard case .relation(let relation) = leaf.source,
            let rows = environment.catalogRows(of: relation.oid)
        else { return nil }
        var best: PlannedLookup?
        var candidates: [(condition: Int, found: (keys: [LookupKey], isExact: Bool), isIndexed: Bool)] = []
        for (index, condition) in conditions.enumerated() {
            guard let found = lookup(condition, leaf.entry),
                found.keys.allSatisfy({ $0.isFound(in: rows) })
            else { continue }
            candidates.append((index, found, found.keys.allSatisfy { rows.isIndexed($0.column) }))
        }
        for (index, found, isIndexed) in candidates.filter(\.isIndexed) + candidates.filter({ !$0.isIndexed }) {
            // All rows of a relation are only made where that is worth it.
            if !isIndexed, let best, best.rowCount < 32 { break }
            var planned = PlannedLookup(condition: index, lookups: [], isExact: found.isExact, rowCount: 0)
            for key in found.keys {
                let lookup = try compile(key, layout)
                planned.lookups.append(lookup)
                planned.rowCount &+= Self.rowCount(lookup, rows)
            }
            // To find most rows one by one is more work than to read all.
            if planned.rowCount > 64, planned.rowCount > rows.count / 2 { continue }
            if planned.rowCount < best?.rowCount ?? .max { best = planned }
        }
        return best
    }

    private func compile(_ key: LookupKey, _ layout: Layout) throws(PostgresError) -> IndexLookup {
        switch key.operand {
        case .value(let value): IndexLookup(column: key.column, operand: .value(try compile(value, layout)))
        case .anyOf(let values): IndexLookup(column: key.column, operand: .anyOf(try compile(values, layout)))
        case .element(let array): IndexLookup(column: key.column, operand: .element(try compile(array, layout)))
        case .otherThanZero: IndexLookup(column: key.column, operand: .otherThanZero)
        case .beginning(let text): IndexLookup(column: key.column, operand: .beginning(text))
        case .pattern(let pattern, let kind):
            IndexLookup(column: key.column, operand: .pattern(try compile(pattern, layout), kind))
        }
    }

    /// About how many rows a search finds: exactly for a constant, by the average for other values.
    private static func rowCount(_ lookup: IndexLookup, _ rows: any CatalogRows) -> Int {
        func count(_ value: any Evaluator) -> Int {
            rows.estimate(lookup.column, (value as? ConstantEvaluator)?.value)
        }
        switch lookup.operand {
        case .value(let value): return count(value)
        case .anyOf(let values): return values.reduce(0) { $0 &+ count($1) }
        case .element(let array):
            guard let constant = array as? ConstantEvaluator, case .array(let elements) = constant.value else {
                return rows.estimate(lookup.column, nil) &* 10
            }
            return elements.elements.reduce(0) { $0 &+ rows.estimate(lookup.column, $1) }
        case .beginning(let text): return rows.estimate(lookup.column, beginningWith: text)
        // Most are names without any sign.
        case .pattern: return rows.estimate(lookup.column, nil) &* 5
        case .otherThanZero: return rows.findOthersThanZero(lookup.column, isComparable: false).count
        }
    }

    /// What a condition says about a column that can be searched for.
    private func lookup(_ condition: BoundExpression, _ entry: Int) -> (keys: [LookupKey], isExact: Bool)? {
        switch condition.kind {
        case .call(let function, let operands):
            if let found = patternLookup(function, operands, entry) ?? zeroLookup(function, operands, entry) {
                return found
            }
            guard Self.isSearchable(function), operands.count == 2 else { return nil }
            for (column, value) in [(operands[0], operands[1]), (operands[1], operands[0])] {
                guard let index = searchedColumn(column, entry), isFixed(value, entry) else { continue }
                return ([LookupKey(column: index, operand: .value(value))], true)
            }
            return nil
        case .quantifiedList(let left, let function, let elements, isAll: false):
            guard Self.isSearchable(function), let index = searchedColumn(left, entry),
                elements.allSatisfy({ isFixed($0, entry) })
            else { return nil }
            return ([LookupKey(column: index, operand: .anyOf(elements))], true)
        case .quantifiedArray(let left, let function, let array, isAll: false):
            guard Self.isSearchable(function), let index = searchedColumn(left, entry), isFixed(array, entry) else {
                return nil
            }
            return ([LookupKey(column: index, operand: .element(array))], true)
        case .subquery(let query): return subqueryLookup(query, entry)
        case .or(let alternatives):
            var keys: [LookupKey] = []
            for alternative in alternatives {
                // The values of an alternative may only be computed where those before it are not true: so none that
                // could fail.
                let found = Self.conjuncts(alternative).lazy.compactMap { self.lookup($0, entry)?.keys }
                guard let safe = found.first(where: { $0.allSatisfy(\.isSafe) }) else { return nil }
                keys += safe
            }
            return (keys, false)
        default: return nil
        }
    }

    /// The search by a pattern that only one text matches, or only texts with the same beginning.
    private func patternLookup(
        _ function: BoundFunction,
        _ operands: [BoundExpression],
        _ entry: Int
    ) -> (keys: [LookupKey], isExact: Bool)? {
        guard let symbol = function.operatorName, let kind = PatternText.Kind(rawValue: symbol), operands.count == 2,
            function.userOperator == nil,
            [.text, .name, .varchar].contains(function.arguments[0]), let index = searchedColumn(operands[0], entry)
        else { return nil }
        guard let pattern = operands[1].constantText else {
            guard operands[1].isPlain, isFixed(operands[1], entry) else { return nil }
            return ([LookupKey(column: index, operand: .pattern(operands[1], kind))], false)
        }
        switch PatternText.search(kind, pattern) {
        case .text(let text):
            let value = BoundExpression(kind: .constant(.text(text)), type: .text)
            return ([LookupKey(column: index, operand: .value(value))], false)
        case .beginning(let text): return ([LookupKey(column: index, operand: .beginning(text))], false)
        case nil: return nil
        }
    }

    /// The search for rows with an OID in a column: `<> 0`.
    private func zeroLookup(
        _ function: BoundFunction,
        _ operands: [BoundExpression],
        _ entry: Int
    ) -> (keys: [LookupKey], isExact: Bool)? {
        guard function.operatorName == "<>", operands.count == 2, function.arguments == [.oid, .oid],
            let index = searchedColumn(operands[0], entry), operands[1].isZero
        else { return nil }
        return ([LookupKey(column: index, operand: .otherThanZero)], false)
    }

    /// The search for the values of a sub-query, which are computed once: `column IN (SELECT …)`.
    private func subqueryLookup(_ query: BoundSubquery, _ entry: Int) -> (keys: [LookupKey], isExact: Bool)? {
        guard case .quantified(let comparison) = query.form, !comparison.isAll, !comparison.isSingle,
            comparison.isEquality,
            comparison.left.count == 1, comparison.functions.count == 1, comparison.right.count == 1,
            Self.isSearchable(comparison.functions[0]), comparison.right[0].isPlain, query.arguments.isEmpty,
            query.plan.runsOnce, let index = searchedColumn(comparison.left[0], entry)
        else { return nil }
        let type = comparison.functions[0].arguments[1]
        let element = type == .name ? PostgresType.text : type
        let array = BoundSubquery(form: .array(element: element), plan: query.plan, arguments: [])
        let values = BoundExpression(kind: .subquery(array), type: element)
        return ([LookupKey(column: index, operand: .element(values))], true)
    }

    /// Whether a function is the equality of a type whose values an index finds.
    private static func isSearchable(_ function: BoundFunction) -> Bool {
        guard function.operatorName == "=", function.arguments.count == 2,
            function.comparesInOrder(.builtIn)
        else { return false }
        let searchable: Set<PostgresType> = [
            .oid, .name, .text, .varchar, .int2, .int4, .int8, .bool, .char, .regclass, .regtype,
        ]
        return searchable.contains(function.arguments[0]) && searchable.contains(function.arguments[1])
    }

    /// The column that an expression is, perhaps under another type whose values are found by the same index.
    private func searchedColumn(_ expression: BoundExpression, _ entry: Int) -> Int? {
        switch expression.kind {
        case .column(let id): return id.entry == entry ? id.column : nil
        case .relabel(let operand):
            let (from, to) = (facts.base(of: operand.type), facts.base(of: expression.type))
            switch (TypeFacts.holding(from), TypeFacts.holding(to)) {
            case (.text, .text) where from != .bpchar: return searchedColumn(operand, entry)
            case (.oid, .oid), (.oid, .object), (.object, .oid), (.object, .object):
                return searchedColumn(operand, entry)
            default: return nil
            }
        default: return nil
        }
    }

    /// Whether a value is the same for all rows of the relation.
    private func isFixed(_ value: BoundExpression, _ entry: Int) -> Bool {
        !value.isVolatile && value.columns.allSatisfy { $0.entry != entry }
    }
}

/// A column with what it must equal.
private struct LookupKey {
    enum Operand {
        case value(BoundExpression)
        case anyOf([BoundExpression])
        case element(BoundExpression)
        case otherThanZero
        case beginning(String)
        case pattern(BoundExpression, PatternText.Kind)
    }

    var column: Int
    var operand: Operand

    /// Whether computing the values cannot fail.
    var isSafe: Bool {
        switch operand {
        case .value(let value): value.isPlain
        case .anyOf(let values): values.allSatisfy(\.isPlain)
        case .element(let array): array.isPlain
        case .otherThanZero, .beginning, .pattern: true
        }
    }

    /// Whether a relation finds its rows without a look at all others.
    func isFound(in rows: any CatalogRows) -> Bool {
        switch operand {
        case .otherThanZero: rows.findsOthersThanZero(column)
        case .beginning(let text): rows.findsTexts(column, beginningWith: text)
        // Nearly all patterns begin with a letter.
        case .pattern: rows.isSearchable(column) && rows.findsTexts(column, beginningWith: "a")
        case .value, .anyOf, .element: rows.isSearchable(column)
        }
    }
}

extension BoundExpression {
    /// Whether the expression is a value that is there already.
    var isPlain: Bool {
        switch kind {
        case .column, .constant, .parameter: true
        case .relabel(let operand), .collate(let operand, _): operand.isPlain
        default: false
        }
    }

    /// Whether each computation can give another value.
    var isVolatile: Bool {
        contains { expression in
            switch expression.kind {
            case .call(let function, _): function.volatility == "v"
            case .aggregate(let call): call.function.volatility == "v"
            case .subquery(let query): query.plan.isVolatile
            default: false
            }
        }
    }
}
