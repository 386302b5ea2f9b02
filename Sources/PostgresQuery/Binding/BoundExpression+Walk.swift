import PostgresSQL
import PostgresWire

extension BoundExpression {
    /// Calls the body with each direct operand.
    func forEachChild(_ body: (BoundExpression) -> Void) {
        _ = mapChildren { child in
            body(child)
            return child
        }
    }

    /// Whether the predicate holds for this expression or anything below it; sub-plans are not entered.
    func contains(_ predicate: (BoundExpression) -> Bool) -> Bool {
        if predicate(self) { return true }
        var found = false
        forEachChild { if !found { found = $0.contains(predicate) } }
        return found
    }

    /// The first part of this expression for which the predicate holds, an outer one before those in it; sub-plans are not
    /// entered.
    func first(where predicate: (BoundExpression) -> Bool) -> BoundExpression? {
        if predicate(self) { return self }
        var found: BoundExpression?
        forEachChild { if found == nil { found = $0.first(where: predicate) } }
        return found
    }

    /// The first column of these items of FROM that the expression reads.
    func firstColumn(of entries: Set<Int>) -> BoundExpression? {
        if case .column(let id) = kind { return entries.contains(id.entry) ? self : nil }
        var found: BoundExpression?
        forEachChild { if found == nil { found = $0.firstColumn(of: entries) } }
        return found
    }

    /// The columns that the expression reads, those handed to sub-plans included.
    var columns: Set<ColumnID> {
        var found: Set<ColumnID> = []
        collectColumns(into: &found)
        return found
    }

    private func collectColumns(into found: inout Set<ColumnID>) {
        if case .column(let id) = kind {
            found.insert(id)
            return
        }
        var inner: Set<ColumnID> = []
        forEachChild { $0.collectColumns(into: &inner) }
        if case .binding(_, let name, _) = kind { inner.remove(name) }
        found.formUnion(inner)
    }

    /// The expression with each direct operand replaced.
    func mapChildren<Failure: Error>(
        _ transform: (BoundExpression) throws(Failure) -> BoundExpression
    ) throws(Failure) -> BoundExpression {
        var copy = self
        copy.kind = try kind.mapChildren(transform)
        return copy
    }

    /// The expression with every node for which the replacement gives something replaced, outermost first.
    func replacing<Failure: Error>(
        _ replacement: (BoundExpression) throws(Failure) -> BoundExpression?
    ) throws(Failure) -> BoundExpression {
        if let other = try replacement(self) { return other }
        return try mapChildren { (child) throws(Failure) -> BoundExpression in try child.replacing(replacement) }
    }
}

extension BoundKind {
    fileprivate func mapChildren<Failure: Error>(
        _ transform: (BoundExpression) throws(Failure) -> BoundExpression
    ) throws(Failure) -> BoundKind {
        func all(_ list: [BoundExpression]) throws(Failure) -> [BoundExpression] {
            var result: [BoundExpression] = []
            result.reserveCapacity(list.count)
            for item in list { result.append(try transform(item)) }
            return result
        }
        switch self {
        case .constant, .parameter, .column, .sqlValue: return self
        case .call(let function, let arguments): return .call(function, try all(arguments))
        case .chain(let first, let links):
            let start = try transform(first)
            var mapped = links
            for index in links.indices { mapped[index].right = try transform(links[index].right) }
            return .chain(start, mapped)
        case .aggregate(let call): return .aggregate(try call.mapChildren(transform))
        case .window(let call): return .window(try call.mapChildren(transform))
        case .and(let operands): return .and(try all(operands))
        case .or(let operands): return .or(try all(operands))
        case .not(let operand): return .not(try transform(operand))
        case .isNull(let operand, let isNegated): return .isNull(try transform(operand), isNegated: isNegated)
        case .isTruth(let operand, let wanted, let isNegated):
            return .isTruth(try transform(operand), wanted, isNegated: isNegated)
        case .isDistinct(let left, let right, let function, let isNegated):
            return .isDistinct(try transform(left), try transform(right), function, isNegated: isNegated)
        case .quantifiedList(let left, let function, let elements, let isAll):
            return .quantifiedList(try transform(left), function, try all(elements), isAll: isAll)
        case .quantifiedArray(let left, let function, let array, let isAll):
            return .quantifiedArray(try transform(left), function, try transform(array), isAll: isAll)
        case .rowComparison(var comparison):
            comparison.left = try all(comparison.left)
            comparison.right = try all(comparison.right)
            return .rowComparison(comparison)
        case .coalesce(let operands): return .coalesce(try all(operands))
        case .nullIf(let left, let right, let function):
            return .nullIf(try transform(left), try transform(right), function)
        case .extremum(let operands, let isGreatest): return .extremum(try all(operands), isGreatest: isGreatest)
        case .choice(let branches, let otherwise):
            var mapped: [BoundBranch] = []
            for branch in branches {
                mapped.append(
                    BoundBranch(condition: try transform(branch.condition), result: try transform(branch.result))
                )
            }
            return .choice(mapped, otherwise: try transform(otherwise))
        case .binding(let value, let name, let body): return .binding(try transform(value), name, try transform(body))
        case .array(let elements, let element, let isNested):
            return .array(try all(elements), element: element, isNested: isNested)
        case .row(let fields, let names): return .row(try all(fields), names: names)
        case .relabel(let operand): return .relabel(try transform(operand))
        case .collate(let operand, let collation): return .collate(try transform(operand), collation)
        case .inputOutput(let operand): return .inputOutput(try transform(operand))
        case .fitted(let operand, let isExplicit): return .fitted(try transform(operand), isExplicit: isExplicit)
        case .arrayCoercion(let operand, let element): return .arrayCoercion(try transform(operand), element)
        case .domain(let operand, let domain): return .domain(try transform(operand), domain)
        case .subscript(let operand, let indexes):
            var mapped: [BoundIndex] = []
            for index in indexes { mapped.append(try index.mapChildren(transform)) }
            return .subscript(try transform(operand), mapped)
        case .field(let operand, let index): return .field(try transform(operand), index)
        case .subquery(let query): return .subquery(try query.mapChildren(transform))
        case .grouping(let operands): return .grouping(try all(operands))
        }
    }
}

extension BoundIndex {
    fileprivate func mapChildren<Failure: Error>(
        _ transform: (BoundExpression) throws(Failure) -> BoundExpression
    ) throws(Failure) -> BoundIndex {
        switch self {
        case .element(let expression): return .element(try transform(expression))
        case .slice(let low, let high):
            var bounds = (low, high)
            if let low { bounds.0 = try transform(low) }
            if let high { bounds.1 = try transform(high) }
            return .slice(bounds.0, bounds.1)
        }
    }
}

extension BoundAggregate {
    fileprivate func mapChildren<Failure: Error>(
        _ transform: (BoundExpression) throws(Failure) -> BoundExpression
    ) throws(Failure) -> BoundAggregate {
        var copy = self
        for index in arguments.indices { copy.arguments[index] = try transform(arguments[index]) }
        for index in directArguments.indices { copy.directArguments[index] = try transform(directArguments[index]) }
        for index in orderBy.indices { copy.orderBy[index].expression = try transform(orderBy[index].expression) }
        if let filter { copy.filter = try transform(filter) }
        return copy
    }
}

extension BoundWindow {
    fileprivate func mapChildren<Failure: Error>(
        _ transform: (BoundExpression) throws(Failure) -> BoundExpression
    ) throws(Failure) -> BoundWindow {
        var copy = self
        switch target {
        case .aggregate(let call): copy.target = .aggregate(try call.mapChildren(transform))
        case .function(let function, let arguments):
            var mapped: [BoundExpression] = []
            for argument in arguments { mapped.append(try transform(argument)) }
            copy.target = .function(function, mapped)
        }
        for index in window.partitionBy.indices {
            copy.window.partitionBy[index] = try transform(window.partitionBy[index])
        }
        for index in window.orderBy.indices {
            copy.window.orderBy[index].expression = try transform(window.orderBy[index].expression)
        }
        return copy
    }
}

extension BoundSubquery {
    fileprivate func mapChildren<Failure: Error>(
        _ transform: (BoundExpression) throws(Failure) -> BoundExpression
    ) throws(Failure) -> BoundSubquery {
        var copy = self
        for index in arguments.indices { copy.arguments[index].expression = try transform(arguments[index].expression) }
        if case .quantified(var comparison) = form {
            for index in comparison.left.indices { comparison.left[index] = try transform(comparison.left[index]) }
            copy.form = .quantified(comparison)
        }
        return copy
    }
}
