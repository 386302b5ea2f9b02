import PostgresWire

/// The rows of `pg_proc` with their look-ups.
struct FunctionTable: Sendable {
    static let shared = FunctionTable()

    let rows: [FunctionRow]
    private let positions: [OID: Int]
    private let names: [String: [Int]]

    private init() {
        let text = BuiltInText("pg_proc")
        let read = FunctionReader(text)
        var rows: [FunctionRow] = []
        rows.reserveCapacity(3300)
        text.forEach { rows.append(read.row($0)) }
        var positions: [OID: Int] = [:]
        var names: [String: [Int]] = [:]
        positions.reserveCapacity(rows.count)
        names.reserveCapacity(rows.count)
        for (position, row) in rows.enumerated() {
            positions[row.oid] = position
            names[row.name, default: []].append(position)
        }
        self.rows = rows
        self.positions = positions
        self.names = names
    }

    func row(_ oid: OID) -> FunctionRow? { positions[oid].map { rows[$0] } }

    /// The functions of this name in all schemas, in the order of their OIDs.
    func rows(named name: String) -> [FunctionRow] { (names[name] ?? []).map { rows[$0] } }
}

private struct FunctionReader {
    let oid, name, namespace, kind, isStrict, returnsSet, volatility, result, arguments, variadic, defaultCount: Int
    let allArguments, argumentModes, argumentNames, source, defaults: Int

    init(_ text: BuiltInText) {
        oid = text.column("oid")
        name = text.column("proname")
        namespace = text.column("pronamespace")
        kind = text.column("prokind")
        isStrict = text.column("proisstrict")
        returnsSet = text.column("proretset")
        volatility = text.column("provolatile")
        result = text.column("prorettype")
        arguments = text.column("proargtypes")
        variadic = text.column("provariadic")
        defaultCount = text.column("pronargdefaults")
        allArguments = text.column("proallargtypes")
        argumentModes = text.column("proargmodes")
        argumentNames = text.column("proargnames")
        source = text.column("prosrc")
        defaults = text.column("proargdefaults")
    }

    func row(_ fields: borrowing BuiltInFields) -> FunctionRow {
        FunctionRow(
            oid: fields.oid(oid),
            name: fields.string(name),
            namespace: fields.oid(namespace),
            kind: fields.character(kind),
            isStrict: fields.bool(isStrict),
            returnsSet: fields.bool(returnsSet),
            volatility: fields.character(volatility),
            result: fields.oid(result),
            arguments: fields.oids(arguments),
            variadic: fields.oid(variadic),
            defaultCount: fields.integer(defaultCount),
            allArguments: fields.oids(allArguments),
            argumentModes: fields.strings(argumentModes).compactMap(\.first),
            argumentNames: fields.strings(argumentNames),
            source: fields.string(source),
            defaults: fields.isNull(defaults) ? [] : DefaultArguments.split(fields.string(defaults))
        )
    }
}

/// The defaults of a function's arguments as the built-in text writes them: SQL expressions between `; `.
enum DefaultArguments {
    /// The single expressions.
    static func split(_ text: String) -> [String] {
        var parts: [String] = []
        var rest = Substring(text)
        while let semicolon = rest.firstIndex(of: ";") {
            parts.append(String(rest[..<semicolon]))
            rest = rest[rest.index(after: semicolon)...].drop { $0 == " " }
        }
        return parts + [String(rest)]
    }
}
