import PostgresCatalog
import PostgresSQL
import PostgresWire

/// The constructs of SQL/XML: calls of functions that have no name in SQL.
extension QueryBinder {
    func bind(_ node: XMLExpression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        var bound = try nested { () throws(PostgresError) in try bind(node.construct, scope, at: node.range) }
        guard case .serialize(_, _, let type) = node.construct else { return bound }
        let (target, modifier) = try self.type(type)
        bound = bound.written(.xml(node.construct, serializedAs: .init(type: target, modifier: modifier)))
        guard let value = try coerce(bound, to: target, typeModifier: modifier, .implicit) else {
            throw failure(
                .cannotCoerce,
                "cannot cast XMLSERIALIZE result to \(facts.name(target))",
                at: node.range
            )
        }
        return value
    }

    private func bind(
        _ construct: XMLExpression.Construct,
        _ scope: Scope,
        at range: SourceRange
    ) throws(PostgresError) -> BoundExpression {
        switch construct {
        case .concatenation(let values):
            var operands: [BoundExpression] = []
            for value in values { operands.append(try single(value, .xml, "XMLCONCAT", scope)) }
            return call(XMLConstruct.concatenation, operands, construct, at: range)
        case .element(let name, let attributes, let content):
            let (names, values) = try bind(attributes, of: construct, scope)
            var operands = [text(XMLNames.name(of: name.value, isFull: false)), names] + values
            for value in content { operands.append(try convert(try bind(value, scope), to: .any, .implicit)) }
            return call(XMLConstruct.element, operands, construct, at: range)
        case .exists(let path, let document):
            let operands = [try bind(path, scope), try bind(document, scope)]
            return try callFunction("xmlexists", operands, at: range).written(.standardSyntax)
        case .forest(let attributes):
            let (names, values) = try bind(attributes, of: construct, scope)
            return call(XMLConstruct.forest, [names] + values, construct, at: range)
        case .parse(let isDocument, let value, _):
            let source = isDocument ? XMLConstruct.parseDocument : XMLConstruct.parseContent
            return call(source, [try single(value, .text, "XMLPARSE", scope)], construct, at: range, isStrict: true)
        case .processingInstruction(let name, let content):
            var operands = [text(XMLNames.name(of: name.value, isFull: false))]
            if let content { operands.append(try single(content, .text, "XMLPI", scope)) }
            return call(XMLConstruct.instruction, operands, construct, at: range)
        case .root(let value, let version, let standalone):
            let null = BoundExpression(kind: .constant(.null), type: .text)
            var operands = [try single(value, .xml, "XMLROOT", scope)]
            let number = try version.map { (text) throws(PostgresError) in
                try single(text, .text, "XMLROOT", scope)
            }
            operands.append(number ?? null)
            operands.append(standalone.map { text($0.rawValue) } ?? null)
            return call(XMLConstruct.root, operands, construct, at: range)
        case .serialize(let isDocument, let value, _):
            let source = isDocument ? XMLConstruct.serializeDocument : XMLConstruct.serializeContent
            let operand = try single(value, .xml, "XMLSERIALIZE", scope)
            return call(source, [operand], construct, at: range, isStrict: true, giving: .text)
        }
    }

    /// `a IS DOCUMENT`.
    func bindDocumentTest(_ operand: BoundExpression, at range: SourceRange) throws(PostgresError) -> BoundExpression {
        let value = try coerceToSingle(operand, .xml, for: "IS DOCUMENT")
        return call(XMLConstruct.isDocument, [value], nil, at: range, isStrict: true, giving: .bool)
    }

    /// Values with their names, of which each stands once among attributes.
    private func bind(
        _ attributes: [XMLAttribute],
        of construct: XMLExpression.Construct,
        _ scope: Scope
    ) throws(PostgresError) -> (names: BoundExpression, values: [BoundExpression]) {
        let isForest = if case .forest = construct { true } else { false }
        var names: [String] = []
        var values: [BoundExpression] = []
        for attribute in attributes {
            let value = try convert(try bind(attribute.value, scope), to: .any, .implicit)
            values.append(value)
            let name: String
            if let written = attribute.name {
                name = XMLNames.name(of: written.value, isFull: false)
            } else if case .column(let column) = attribute.value, let last = column.parts.last {
                name = XMLNames.name(of: last.value, isFull: true)
            } else {
                let what = isForest ? "element" : "attribute"
                throw failure(
                    .syntaxError,
                    "unnamed XML \(what) value must be a column reference",
                    at: attribute.value.range
                )
            }
            if !isForest, names.contains(name) {
                throw failure(
                    .syntaxError,
                    "XML attribute name \"\(name)\" appears more than once",
                    at: attribute.value.range
                )
            }
            names.append(name)
        }
        let array = PostgresArray(names.map { .text($0) }, of: .text)
        let type = facts.array(of: .text) ?? .text
        return (BoundExpression(kind: .constant(.array(array)), type: type), values)
    }

    private func single(
        _ expression: Expression,
        _ type: PostgresType,
        _ construct: String,
        _ scope: Scope
    ) throws(PostgresError) -> BoundExpression {
        try coerceToSingle(try bind(expression, scope), type, for: construct)
    }

    private func text(_ text: String) -> BoundExpression {
        BoundExpression(kind: .constant(.text(text)), type: .text)
    }

    private func call(
        _ source: String,
        _ operands: [BoundExpression],
        _ construct: XMLExpression.Construct?,
        at range: SourceRange,
        isStrict: Bool = false,
        giving result: PostgresType = .xml
    ) -> BoundExpression {
        // PostgreSQL computes none of them while it plans.
        let function = BoundFunction(
            oid: .invalid,
            name: source,
            source: source,
            isStrict: isStrict,
            returnsSet: false,
            volatility: "s",
            arguments: operands.map(\.type),
            result: result
        )
        return BoundExpression(kind: .call(function, operands), type: result, range: range)
            .written(.xml(construct))
    }
}
