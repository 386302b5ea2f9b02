import PostgresCatalog
import PostgresSQL
import PostgresWire

/// CALL: which procedure is meant.
extension QueryBinder {
    /// The procedure of a call, with an argument for each of its own; nil for those that take their default.
    func resolveProcedure(_ call: FunctionCall) throws(PostgresError) -> (procedure: OID, arguments: [Expression?]) {
        let scope = Scope(parent: nil)
        scope.clause = .callArgument
        let bound = try bindArguments(call, scope)
        let types = bound.map(\.type)
        let rows = candidateRows(call.name)
        let candidates = FunctionCandidate.all(
            rows.filter { $0.kind == "p" }.map(\.withOutputs),
            count: types.count,
            names: call.arguments.map { $0.name?.value },
            isVariadic: call.isVariadic
        )
        let index: Int
        if let exact = candidates.firstIndex(where: { $0.types == types }) {
            index = exact
        } else {
            switch facts.choose(candidates.map(\.types), for: types) {
            case .chosen(let chosen): index = chosen
            case .none: throw missingProcedure(call, bound, rows)
            case .ambiguous:
                throw failure(
                    "42725",
                    "procedure \(signature(call, bound)) is not unique",
                    at: call.range,
                    hint: "Could not choose a best candidate procedure. You might need to add explicit type casts."
                )
            }
        }
        let chosen = candidates[index]
        let arguments = chosen.positions.map { position in position.map { call.arguments[$0].value } }
        return (chosen.row.oid, arguments)
    }

    private func missingProcedure(
        _ call: FunctionCall,
        _ bound: [BoundExpression],
        _ rows: [FunctionRow]
    ) -> PostgresError {
        let isFunction = FunctionCandidate.all(
            rows.filter { $0.kind != "p" },
            count: bound.count,
            names: call.arguments.map { $0.name?.value },
            isVariadic: call.isVariadic
        ).contains { candidate in
            if case .chosen = facts.choose([candidate.types], for: bound.map(\.type)) { true } else { false }
        }
        if isFunction {
            return failure(
                "42809",
                "\(signature(call, bound)) is not a procedure",
                at: call.range,
                hint: "To call a function, use SELECT."
            )
        }
        return failure(
            "42883",
            "procedure \(signature(call, bound)) does not exist",
            at: call.range,
            hint: "No procedure matches the given name and argument types. You might need to add explicit type casts."
        )
    }
}

extension FunctionRow {
    /// The row with its output arguments among those that are given: CALL names them all.
    fileprivate var withOutputs: FunctionRow {
        guard !allArguments.isEmpty else { return self }
        var row = self
        row.arguments = allArguments
        row.argumentModes = argumentModes.map { $0 == "o" ? "b" : $0 }
        return row
    }
}
