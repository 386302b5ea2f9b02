import PostgresWire

/// `json_populate_record`, `json_to_record`, their forms for sets and for `jsonb`.
enum JSONRecordFunctions {
    static func register(in table: inout ScalarTable) {
        // The function for json has a third argument, which means nothing.
        for (kind, count) in [("json", 3), ("jsonb", 2)] {
            table["\(kind)_populate_record"] = .typed { (values, types, _, environment) throws(PostgresError) in
                let (template, base) = try populated(values, types, "\(kind)_populate_record", count, environment)
                guard !values[1].isNull else { return base.map { .record($0) } ?? .null }
                let reader = RecordReader(environment: environment)
                return .record(try reader.record(JSONPiece(values[1]), template, base))
            }
            table["\(kind)_to_record"] = .many { (values, environment) throws(PostgresError) in
                guard !values[0].isNull else { return .null }
                let template = try defined(values, 1, "\(kind)_to_record")
                let reader = RecordReader(environment: environment)
                return .record(try reader.record(JSONPiece(values[0]), template, nil))
            }
        }
    }

    static func registerSets(in table: inout SetTable) {
        for (kind, count) in [("json", 3), ("jsonb", 2)] {
            let populate: SetImplementation = { (values, types, _, environment) throws(PostgresError) in
                let name = "\(kind)_populate_recordset"
                let (template, base) = try populated(values, types, name, count, environment)
                guard !values[1].isNull else { return [] }
                let rows = try rows(JSONPiece(values[1]), template, base, name, environment)
                if case .record? = types.first, values.count <= count {
                    // Without names for its columns a row is one value.
                    let (types, names) = (template.fields.map(\.type), template.fields.map(\.name))
                    return rows.map { [.record(PostgresRecord(types: types, values: $0, names: names))] }
                }
                return rows
            }
            table["\(kind)_populate_recordset"] = populate
            table.add("\(kind)_to_recordset") { (values, environment) throws(PostgresError) in
                guard !values[0].isNull else { return [] }
                let name = "\(kind)_to_recordset"
                return try rows(JSONPiece(values[0]), try defined(values, 1, name), nil, name, environment)
            }
        }
    }

    /// The columns of the list that stands behind the function's own arguments.
    private static func defined(
        _ values: [PostgresValue],
        _ place: Int,
        _ name: String
    ) throws(PostgresError) -> RecordTemplate {
        guard place < values.count, case .record(let definition) = values[place] else {
            throw PostgresError(
                "0A000",
                "could not determine row type for result of \(name)",
                hint: "Call the function in the FROM clause using a column definition list."
            )
        }
        return RecordTemplate(definition)
    }

    /// The columns that the first argument gives, and its values.
    private static func populated(
        _ values: [PostgresValue],
        _ types: [PostgresType],
        _ name: String,
        _ place: Int,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> (RecordTemplate, PostgresRecord?) {
        var base: PostgresRecord?
        if case .record(let record) = values[0] { base = record }
        if place < values.count, case .record(let definition) = values[place] {
            return (RecordTemplate(definition), base)
        }
        let type = types.first ?? .unknown
        if let template = RecordTemplate(type, environment) { return (template, base) }
        if let base { return (RecordTemplate(columnsOf: base), base) }
        guard TypeFacts(environment).base(of: type) == .record else {
            throw PostgresError("42804", "first argument of \(name) must be a row type")
        }
        throw PostgresError(
            "0A000",
            "could not determine row type for result of \(name)",
            hint: "Provide a non-null record argument, or call the function in the FROM clause using a column "
                + "definition list."
        )
    }

    private static func rows(
        _ piece: JSONPiece,
        _ template: RecordTemplate,
        _ base: PostgresRecord?,
        _ name: String,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> [[PostgresValue]] {
        guard case .array(let elements) = try piece.content() else {
            let isBinary = name.hasPrefix("jsonb")
            let what = isBinary ? "a non-array" : piece.typeName == "object" ? "an object" : "a scalar"
            throw PostgresError("22023", "cannot call \(name) on \(what)")
        }
        let reader = RecordReader(environment: environment)
        var rows: [[PostgresValue]] = []
        for element in elements {
            guard element.typeName == "object" else {
                throw PostgresError("22023", "argument of \(name) must be an array of objects")
            }
            rows.append(try reader.record(element, template, base).values)
        }
        return rows
    }
}
