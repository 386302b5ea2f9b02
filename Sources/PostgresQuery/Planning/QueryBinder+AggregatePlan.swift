import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// The grouping of a SELECT: its targets then read groups instead of rows.
    func planAggregate(
        _ input: Planned,
        _ grouping: GroupingParts,
        _ parts: inout SelectParts,
        _ scope: Scope
    ) throws(PostgresError) -> Planned {
        let entry = makeEntry()
        var rewriter = GroupRewriter(entry: entry, keys: grouping.keys, entries: scope.entries)
        rewriter.name = { self.name(of: $0, scope) }
        // What is computed of constants alone is no key where it stands inside of something else.
        if grouping.sets.count > 1 { rewriter.constants = try constantKeys(grouping.keys) }
        var named: Set<Int> = []
        for index in parts.targets.indices {
            let expression = parts.targets[index].expression
            if let key = grouping.keys.firstIndex(of: expression), rewriter.constants[key] != nil,
                named.insert(key).inserted
            {
                var column = expression
                column.kind = .column(ColumnID(entry: entry, column: key))
                parts.targets[index].expression = column
            } else {
                // What is wrong with constants is told in the order of the targets.
                if mayBeKnown(expression) { _ = try valueKnownAhead(expression) }
                let whole = withKeysOfWindows(expression, rewriter)
                parts.targets[index].expression = try rewrite(live(whole, rewriter), &rewriter)
            }
        }
        if let having = parts.having {
            estimateValues(of: [having], input.layout)
            parts.having = try rewrite(live(having, rewriter), &rewriter)
        }
        let input = try gated(input, extremesAskedAhead(rewriter.aggregates, parts, grouping, scope))
        var aggregates: [PlannedAggregate] = []
        for call in rewriter.aggregates { aggregates.append(try compile(call, input.layout)) }
        let node = AggregatePlan(
            input: input.node,
            keys: try compile(grouping.keys, input.layout),
            blankPadded: grouping.keys.map { $0.type == .bpchar },
            sets: grouping.sets,
            aggregates: aggregates,
            groupings: rewriter.groupings,
            hashing: hashing(of: grouping, aggregates, input.estimate)
        )
        noteGroups(node, grouping, rewriter)
        var layout = Layout(entry: entry, count: rewriter.width)
        for mask in rewriter.groupings.indices {
            layout.slots[ColumnID(entry: entry, column: GroupRewriter.firstMask &+ mask)] = layout.width &+ mask
        }
        layout.width &+= rewriter.groupings.count
        var planned = Planned(node: node, layout: layout)
        planned.estimate = groups(grouping, input.estimate, entry: entry)
        noteRows(planned)
        planned.node = try handedDown(node, over: input, grouping, rewriter.aggregates)
        noteRows(planned)
        if let having = parts.having {
            planned.node = FilterPlan(
                input: planned.node,
                conditions: try compile(Self.conjuncts(having), planned.layout)
            )
            planned.estimate = planned.estimate.scaled(by: 1.0 / 3)
            noteRows(planned)
            note(planned.node) {
                $0.filter = Self.conjuncts(having)
                $0.groupEntry = entry
            }
        }
        return planned
    }

    /// Notes what the columns of groups stand for.
    private func noteGroups(_ node: AggregatePlan, _ grouping: GroupingParts, _ rewriter: GroupRewriter) {
        guard let notes else { return }
        let calls = rewriter.aggregates.map { BoundExpression(kind: .aggregate($0), type: $0.function.result) }
        notes.setMeanings(of: rewriter.entry, grouping.keys + calls)
        for (mask, keys) in rewriter.groupings.enumerated() {
            let id = ColumnID(entry: rewriter.entry, column: GroupRewriter.firstMask &+ mask)
            let operands = keys.compactMap { grouping.keys.indices.contains($0) ? grouping.keys[$0] : nil }
            notes.meanings[id] = BoundExpression(kind: .grouping(operands), type: .int4)
        }
        note(node) {
            $0.keys = [grouping.keys]
            $0.calls = calls
        }
    }

    /// About how many groups there are.
    private func groups(_ grouping: GroupingParts, _ input: Estimate, entry: Int) -> Estimate {
        var product = 1.0
        var counts: [Double] = []
        for key in grouping.keys {
            let count = pulledUp(key).bareColumn.map { input.distinctCount($0) } ?? 100
            counts.append(count)
            product *= count
        }
        var estimate = Estimate(rows: grouping.keys.isEmpty ? 1 : min(product, input.rows))
        for (index, count) in counts.enumerated() {
            estimate.distinct[ColumnID(entry: entry, column: index)] = min(count, estimate.rows)
        }
        return estimate
    }

    /// Refuses what a grouped SELECT reads besides its keys and aggregates.
    func checkGrouped(_ parts: SelectParts, _ grouping: GroupingParts, _ scope: Scope) throws(PostgresError) {
        var rewriter = GroupRewriter(entry: makeEntry(), keys: grouping.keys, entries: scope.entries)
        rewriter.name = { self.name(of: $0, scope) }
        if let last = scope.foreignMask.last {
            _ = try keys(of: scope.foreignMask.dropLast(), rewriter)
            throw maskIsNoKey(at: last.range)
        }
        try checkMasks(parts.targets.map(\.expression), rewriter)
        // What windows read comes behind all targets, that of windows which nothing uses too.
        var windows = scope.namedWindows.map(\.definition)
        for target in parts.targets {
            let bare = target.expression.replacing { expression in
                guard case .window(var call) = expression.kind else { return nil }
                if !windows.contains(call.window) { windows.append(call.window) }
                call.window = BoundWindowDefinition()
                var copy = expression
                copy.kind = .window(call)
                return copy
            }
            _ = try rewrite(bare, &rewriter)
        }
        for window in windows {
            for key in window.orderBy { _ = try rewrite(key.expression, &rewriter) }
            for key in window.partitionBy { _ = try rewrite(key, &rewriter) }
        }
        if let having = parts.having {
            try checkMasks([having], rewriter)
            _ = try rewrite(having, &rewriter)
        }
    }

    /// Refuses what is no key in GROUPING, wherever it stands among the expressions: that is looked at first.
    private func checkMasks(_ expressions: [BoundExpression], _ rewriter: GroupRewriter) throws(PostgresError) {
        var masks: [[BoundExpression]] = []
        func collect(_ expression: BoundExpression) {
            if case .grouping(let operands) = expression.kind { masks.append(operands) }
            expression.forEachChild(collect)
        }
        for expression in expressions { collect(expression) }
        for mask in masks { _ = try keys(of: mask, rewriter) }
    }

    private func maskIsNoKey(at place: SourceRange) -> PostgresError {
        let message = "arguments to GROUPING must be grouping expressions of the associated query level"
        return failure("42803", message, at: place)
    }

    /// The numbers of the keys that GROUPING names.
    private func keys(of operands: [BoundExpression], _ rewriter: GroupRewriter) throws(PostgresError) -> [Int] {
        var keys: [Int] = []
        for operand in operands {
            let isOuter = if case .column(let id) = operand.kind { !rewriter.entries.contains(id.entry) } else { false }
            guard let key = rewriter.keys.firstIndex(of: operand), !isOuter else {
                throw maskIsNoKey(at: operand.range)
            }
            keys.append(key)
        }
        return keys
    }

    /// The expression over groups: keys and aggregates become columns, any other column is an error.
    private func rewrite(
        _ expression: BoundExpression,
        _ rewriter: inout GroupRewriter
    ) throws(PostgresError) -> BoundExpression {
        if let column = try replacement(expression, &rewriter) { return column }
        if case .subquery(var query) = expression.kind {
            if case .quantified(var comparison) = query.form {
                for index in comparison.left.indices {
                    comparison.left[index] = try rewrite(comparison.left[index], &rewriter)
                }
                query.form = .quantified(comparison)
            }
            for index in query.walkedArguments {
                let value = query.arguments[index].expression
                do throws(PostgresError) {
                    query.arguments[index].expression = try rewrite(value, &rewriter)
                } catch {
                    guard error.sqlState == "42803", case .column(let id) = value.kind else { throw error }
                    throw failure(
                        "42803",
                        "subquery uses ungrouped column \"\(rewriter.name(id))\" from outer query",
                        at: value.range
                    )
                }
            }
            var copy = expression
            copy.kind = .subquery(query)
            return copy
        }
        var local = rewriter
        let result = try expression.mapChildren { (child) throws(PostgresError) in try rewrite(child, &local) }
        rewriter = local
        return result
    }

    private func replacement(
        _ expression: BoundExpression,
        _ rewriter: inout GroupRewriter
    ) throws(PostgresError) -> BoundExpression? {
        func column(_ index: Int) -> BoundExpression {
            let id = ColumnID(entry: rewriter.entry, column: index)
            if expression.type == .record, let shape = shape(of: expression) { recordShapes[id] = shape }
            return BoundExpression(
                kind: .column(id),
                type: expression.type,
                typeModifier: expression.typeModifier,
                range: expression.range
            )
        }
        if let key = rewriter.keys.firstIndex(of: expression) {
            return rewriter.constants[key] ?? column(key)
        }
        switch expression.kind {
        case .aggregate(let call):
            try checkDirectArguments(of: call, rewriter)
            return column(rewriter.keys.count &+ rewriter.index(of: call))
        case .grouping(let operands):
            let keys = try keys(of: operands, rewriter)
            rewriter.groupings.append(keys)
            // The masks stand behind all aggregates, whose number is not known yet: they are numbered apart.
            return column(GroupRewriter.firstMask &+ rewriter.groupings.count &- 1)
        case .column(let id) where rewriter.entries.contains(id.entry):
            throw ungrouped(rewriter.name(id), at: expression.range)
        // The row of a table is one column where it stands, a field of it one of the table's.
        case .field(let row, let index) where row.isWholeRow:
            guard case .row(let fields, _) = row.kind, fields.indices.contains(index) else { return nil }
            var field = fields[index]
            field.range = expression.range
            return try rewrite(field, &rewriter)
        case .row(let fields, _) where expression.isWholeRow:
            try refuseUngrouped(fields, of: expression, rewriter)
            return nil
        // The same where an outer join may fill it.
        case .choice(_, otherwise: let row) where expression.isWholeRow:
            if case .row(let fields, _) = row.kind { try refuseUngrouped(fields, of: expression, rewriter) }
            return nil
        default: return nil
        }
    }

    /// The row of a table may be read where all of its fields may.
    private func refuseUngrouped(
        _ fields: [BoundExpression],
        of row: BoundExpression,
        _ rewriter: GroupRewriter
    ) throws(PostgresError) {
        for field in fields where !rewriter.keys.contains(field) {
            guard case .column(let id) = field.kind, rewriter.entries.contains(id.entry) else { continue }
            let table = rewriter.name(id).split(separator: ".").first ?? ""
            throw ungrouped("\(table).*", at: row.range)
        }
    }

    /// An expression without idle aggregates, in which what is not grouped is refused all the same.
    private func live(
        _ expression: BoundExpression,
        _ rewriter: GroupRewriter
    ) throws(PostgresError) -> BoundExpression {
        let live = try withoutIdleCalls(expression)
        if live != expression {
            var whole = rewriter
            _ = try rewrite(expression, &whole)
        }
        return live
    }

    private func ungrouped(_ column: String, at range: SourceRange) -> PostgresError {
        failure(
            "42803",
            "column \"\(column)\" must appear in the GROUP BY clause or be used in an aggregate function",
            at: range
        )
    }

    private func checkDirectArguments(of call: BoundAggregate, _ rewriter: GroupRewriter) throws(PostgresError) {
        var local = rewriter
        do throws(PostgresError) {
            for argument in call.directArguments { _ = try rewrite(argument, &local) }
        } catch {
            var error = error
            if error.sqlState == "42803" {
                error.detail = "Direct arguments of an ordered-set aggregate must use only grouped columns."
            }
            throw error
        }
    }

    /// `table.column` for an error message.
    private func name(of id: ColumnID, _ scope: Scope) -> String {
        for item in scope.items where item.entry == id.entry {
            for column in item.columns where column.expression.kind == .column(id) {
                return "\(item.name).\(column.name)"
            }
        }
        return "?column?"
    }

    /// An aggregate ready to run over rows of a layout.
    func compile(_ call: BoundAggregate, _ layout: Layout) throws(PostgresError) -> PlannedAggregate {
        let orderKeys = call.orderBy.enumerated().map {
            SortSlot(
                slot: $0,
                isDescending: $1.isDescending,
                nullsFirst: $1.nullsFirst,
                isBlankPadded: $1.expression.type == .bpchar
            )
        }
        let hypothetical = call.isHypothetical ? HypotheticalSetState.Kind(rawValue: call.function.name) : nil
        let implementation: PlannedAggregate.Implementation
        if let user = try userAggregate(call.function) {
            implementation = .user(user)
        } else if let hypothetical {
            implementation = .library { _, _, _ in HypotheticalSetState(hypothetical, order: orderKeys) }
        } else if let found = FunctionLibrary.aggregate(call.signature) {
            implementation = .library(found)
        } else {
            let types = call.function.arguments.map(facts.name).joined(separator: ", ")
            throw PostgresError("0A000", "aggregate function \(call.function.name)(\(types)) is not supported")
        }
        let filter: (any Evaluator)? = if let given = call.filter { try compile(given, layout) } else { nil }
        let arguments = call.directArguments + call.arguments
        let order = try compile(call.orderBy.map(\.expression), layout)
        return PlannedAggregate(
            signature: call.signature,
            implementation: implementation,
            arguments: try compile(arguments, layout),
            directCount: call.directArguments.count,
            argumentTypes: arguments.map(\.type),
            result: call.function.result,
            filter: filter,
            isDistinct: call.isDistinct,
            order: order,
            orderKeys: orderKeys,
            isCollecting: PlannedAggregate.collects(call.signature)
        )
    }
}

/// What is gathered while the targets of a grouped SELECT are rewritten.
struct GroupRewriter {
    var entry: Int
    var keys: [BoundExpression]
    /// The entries whose columns may stand only in keys and aggregates.
    var entries: Set<Int>
    /// The values of the keys that hang on nothing but constants.
    var constants: [Int: BoundExpression] = [:]
    var aggregates: [BoundAggregate] = []
    /// The keys of each call of GROUPING.
    var groupings: [[Int]] = []
    var name: (ColumnID) -> String = { _ in "?column?" }

    /// The column number of the first mask of GROUPING.
    static let firstMask = 1_000_000

    /// How many columns a group has, without the masks.
    var width: Int { keys.count &+ aggregates.count }

    mutating func index(of call: BoundAggregate) -> Int {
        if let found = aggregates.firstIndex(of: call) { return found }
        aggregates.append(call)
        return aggregates.count &- 1
    }
}
