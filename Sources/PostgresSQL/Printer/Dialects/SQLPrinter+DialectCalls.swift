extension SQLPrinter {
    /// Writes a call by the dialect's rule.
    ///
    /// - Returns: Whether it was written; else it is written as PostgreSQL has it.
    @inline(never)
    mutating func dialectCall(_ call: FunctionCall, _ translation: Translation) -> Bool {
        let dialect = translation.dialect
        let isBuiltIn = call.name.parts.count == 1 || call.name.schema == "pg_catalog"
        checkClauses(of: call)
        guard isBuiltIn else {
            if dialect.otherFunctions != .same {
                remark("\(call.name.name) is a function of yours", at: call.name.range)
            }
            return false
        }
        let values = call.arguments.map(\.value)
        let isPlain = !call.isDistinct && call.orderBy.isEmpty && call.filter == nil && call.over == nil
        let name = call.name.name
        if isTableCall {
            isTableCall = false
            return writtenPlain(call)
        }
        switch dialect.functions[name] {
        case .same: return writtenPlain(call)
        case .renamed(let other):
            var renamed = call
            renamed.name = QualifiedName([Identifier(other)])
            renamed.syntax = .ordinary
            ordinaryCall(renamed)
        case .template(let text): templated(text, values, isPlain, call)
        case .templates(let texts): templated(texts[values.count], values, isPlain, call)
        case .refused(let reason): refuse("the function \(name) \(reason)", at: call.range)
        case .rewritten(let rewrite):
            let made = rewrite(values, translation.typing)
            if case .template(let text, let operands) = made {
                templated(text, operands, isPlain, call)
            } else if !rewriting(made, of: "the function \(name)", at: call.range) {
                return writtenPlain(call)
            }
        case nil:
            switch dialect.otherFunctions {
            case .same: break
            case .note: remark("\(dialect.name) may not have the function \(name)", at: call.range)
            case .refuse: refuse("the function \(name) has no equivalent", at: call.range)
            }
            return writtenPlain(call)
        }
        return true
    }

    private mutating func templated(_ text: String?, _ values: [Expression], _ isPlain: Bool, _ call: FunctionCall) {
        guard let text, isPlain else {
            let what = text == nil ? "with so many arguments" : "with these clauses"
            return refuse("the function \(call.name.name) \(what) has no equivalent", at: call.range)
        }
        template(text, values)
    }

    /// Writes a call without the schema that only PostgreSQL has, where it has that.
    private mutating func writtenPlain(_ call: FunctionCall) -> Bool {
        guard call.name.parts.count == 2, call.syntax == .ordinary, translation?.dialect.hasCatalogSchema == false
        else { return false }
        var plain = call
        plain.name = QualifiedName([Identifier(call.name.name)])
        ordinaryCall(plain)
        return true
    }

    private mutating func checkClauses(of call: FunctionCall) {
        if call.filter != nil { need(.filter, at: call.range) }
        if !call.withinGroup.isEmpty { need(.withinGroup, at: call.range) }
        if call.isVariadic { need(.variadic, at: call.range) }
        if call.arguments.contains(where: { $0.name != nil }) { need(.namedArguments, at: call.range) }
        if call.syntax == .sqlValue, !call.arguments.isEmpty {
            need(.namedArguments, at: call.range)
        }
    }
}
