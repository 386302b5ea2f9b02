import PostgresCatalog
import PostgresWire

/// The columns of a row that is made from JSON.
struct RecordTemplate {
    /// A column.
    struct Field {
        var name: String
        var type: PostgresType
        var typeModifier: Int32
    }

    var fields: [Field]

    init(fields: [Field]) { self.fields = fields }

    /// The columns that a column definition list names.
    init(_ definition: PostgresRecord) {
        fields = definition.types.indices.map { index in
            let modifier = definition.values[index].wholeNumber ?? -1
            return Field(
                name: definition.name(of: index),
                type: definition.types[index],
                typeModifier: Int32(truncatingIfNeeded: modifier)
            )
        }
    }

    /// The columns of a row value.
    init(columnsOf record: PostgresRecord) {
        fields = record.values.indices.map {
            Field(name: record.name(of: $0), type: record.type(of: $0), typeModifier: -1)
        }
    }

    /// The columns of a named row type; nil where it is none.
    init?(_ type: PostgresType, _ environment: any FunctionEnvironment) {
        guard let columns = environment.catalog.fields(of: TypeFacts(environment).base(of: type)) else { return nil }
        fields = columns.map { Field(name: $0.name, type: $0.type, typeModifier: $0.typeModifier) }
    }

    /// The types, names and modifiers of a column definition list as a value, which a function takes behind its own
    /// arguments.
    static func definition(_ fields: [Field]) -> PostgresValue {
        .record(
            PostgresRecord(
                types: fields.map(\.type),
                values: fields.map { .int4($0.typeModifier) },
                names: fields.map(\.name)
            )
        )
    }
}

/// Makes rows and their values from JSON.
struct RecordReader {
    let environment: any FunctionEnvironment

    /// The row that a JSON object describes; what it does not name stays as in the row given.
    func record(
        _ piece: JSONPiece,
        _ template: RecordTemplate,
        _ base: PostgresRecord?
    ) throws(PostgresError) -> PostgresRecord {
        guard case .object(let members) = try piece.content() else {
            let what = piece.typeName == "array" ? "an array" : "a scalar"
            throw PostgresError("22023", "cannot call populate_composite on \(what)")
        }
        var values: [PostgresValue] = []
        for (index, field) in template.fields.enumerated() {
            let member = members.last { $0.key.utf8.elementsEqual(field.name.utf8) }?.value
            let kept = base.flatMap { index < $0.values.count ? $0.values[index] : nil }
            if member == nil, let kept {
                values.append(kept)
            } else {
                values.append(try value(member, field, kept))
            }
        }
        return PostgresRecord(
            types: template.fields.map(\.type),
            values: values,
            names: template.fields.map(\.name)
        )
    }

    /// The value of a column, checked where it is of a domain; a row in it keeps what is not named from the one given.
    private func value(
        _ piece: JSONPiece?,
        _ field: RecordTemplate.Field,
        _ kept: PostgresValue?
    ) throws(PostgresError) -> PostgresValue {
        let facts = TypeFacts(environment)
        let base = facts.base(of: field.type, typeModifier: field.typeModifier)
        var value = PostgresValue.null
        if let piece, piece.typeName == "object", case .record(let row)? = kept,
            let template = RecordTemplate(base.type, environment)
        {
            value = .record(try record(piece, template, row))
        } else if let piece {
            value = try self.value(piece, base.type, base.typeModifier, field.name)
        }
        if facts.isDomain(field.type) { try DomainChecks.of(field.type, environment).check(value, environment) }
        return value
    }

    /// The value of a type that a piece of JSON stands for.
    private func value(
        _ piece: JSONPiece,
        _ type: PostgresType,
        _ typeModifier: Int32,
        _ column: String?
    ) throws(PostgresError) -> PostgresValue {
        let kind = piece.typeName
        if kind == "null" { return .null }
        if type == .json { return .json(piece.json) }
        if type == .jsonb { return .jsonb(try piece.tree()) }
        if kind != "string" {
            let facts = TypeFacts(environment)
            if let element = facts.element(of: type), type.isArray || facts.row(type)?.length == -1 {
                var reader = JSONArrayReader(reader: self, element: element, typeModifier, column)
                return .array(try reader.read(piece))
            }
            if let template = RecordTemplate(type, environment) {
                return .record(try record(piece, template, nil))
            }
        }
        guard case .text(let text) = piece.text else { return .null }
        let value = try TextInput.value(of: text, as: type, typeModifier: typeModifier, environment)
        return typeModifier < 0 ? value : try value.applying(typeModifier: typeModifier, of: type, isExplicit: false)
    }

    /// Reads an array of any dimension.
    private struct JSONArrayReader {
        let reader: RecordReader
        let element: PostgresType
        let typeModifier: Int32
        let column: String?
        private var elements: [PostgresValue] = []
        /// How many dimensions there are, once the first innermost array is found.
        private var depth: Int?
        /// How many elements each dimension has; nil while it is not known.
        private var counts: [Int?] = []
        /// How many elements of each dimension are read.
        private var sizes: [Int] = Array(repeating: 0, count: 8)

        init(reader: RecordReader, element: PostgresType, _ typeModifier: Int32, _ column: String?) {
            self.reader = reader
            self.element = element
            self.typeModifier = typeModifier
            self.column = column
        }

        mutating func read(_ piece: JSONPiece) throws(PostgresError) -> PostgresArray {
            try read(piece, level: 1)
            counts[0] = sizes[0]
            if elements.isEmpty { return PostgresArray([], of: element) }
            let dimensions = counts.map { PostgresArray.Dimension(count: Int32(truncatingIfNeeded: $0 ?? 0)) }
            return PostgresArray(elementType: element, dimensions: dimensions, elements: elements)
        }

        private mutating func read(_ piece: JSONPiece, level: Int) throws(PostgresError) {
            guard case .array(let pieces) = try piece.content() else { throw expectedArray(level - 1) }
            guard level <= 6 else {
                throw PostgresError("54000", "number of array dimensions (\(level)) exceeds the maximum allowed (6)")
            }
            if depth == nil, pieces.first.map({ $0.typeName != "array" }) ?? true {
                depth = level
                counts = Array(repeating: nil, count: level)
            }
            for piece in pieces {
                if let depth, level >= depth {
                    let field = RecordTemplate.Field(
                        name: column ?? "",
                        type: element,
                        typeModifier: typeModifier
                    )
                    elements.append(try reader.value(piece, field, nil))
                    sizes[level - 1] += 1
                } else {
                    try read(piece, level: level + 1)
                    try checkDimension(level)
                }
            }
        }

        private mutating func checkDimension(_ level: Int) throws(PostgresError) {
            let size = sizes[level]
            if let count = counts[level], count != size {
                throw PostgresError(
                    "22P02",
                    "malformed JSON array",
                    detail: "Multidimensional arrays must have sub-arrays with matching dimensions."
                )
            }
            counts[level] = size
            sizes[level] = 0
            sizes[level - 1] += 1
        }

        private func expectedArray(_ level: Int) -> PostgresError {
            var hint: String?
            if level <= 0 {
                hint = column.map { "See the value of key \"\($0)\"." }
            } else {
                let place = sizes[..<level].map { "[\($0)]" }.joined()
                hint = "See the array element \(place)" + (column.map { " of key \"\($0)\"" } ?? "") + "."
            }
            return PostgresError("22P02", "expected JSON array", hint: hint)
        }
    }
}
