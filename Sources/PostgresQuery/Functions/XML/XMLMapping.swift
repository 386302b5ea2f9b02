import PostgresCatalog
import PostgresWire

/// Tables, queries, schemas and the database as XML.
struct XMLMapping {
    private let environment: any FunctionEnvironment
    /// Whether NULLs are shown, as `xsi:nil`.
    private let showsNulls: Bool
    /// Whether each row is an element of its own, rather than part of one for the table.
    private let isForest: Bool
    private let namespace: String

    /// - Parameter values: What the functions' last arguments say: `nulls`, `tableforest` and `targetns`.
    init(_ values: ArraySlice<PostgresValue>, _ environment: any FunctionEnvironment) {
        self.environment = environment
        let values = Array(values)
        showsNulls = values.count > 0 && values[0] == .bool(true)
        isForest = values.count > 1 && values[1] == .bool(true)
        namespace = values.count > 2 ? values[2].string : ""
    }

    private var schemas: XMLSchemaMapping {
        XMLSchemaMapping(environment, showsNulls: showsNulls, isForest: isForest, namespace: namespace)
    }

    /// What is wanted of a table and the like: its rows, what XML Schema says of them, or both.
    enum Part: Sendable {
        case rows, schema, both
    }

    func table(_ oid: OID, _ part: Part) throws(PostgresError) -> String {
        let table = try XMLTableName(oid, environment)
        switch part {
        case .rows: return try text(of: table, isTop: true)
        case .schema: return schemas.text(of: table.columns(), table)
        case .both: return try text(of: table, schema: schemas.text(of: table.columns(), table), isTop: true)
        }
    }

    func query(_ text: String, _ part: Part) throws(PostgresError) -> String {
        let result = try environment.rows(ofQuery: text, onlyColumns: part == .schema)
        switch part {
        case .rows: return try self.text(of: result, named: nil, isTop: true)
        case .schema: return schemas.text(of: result, nil)
        case .both: return try self.text(of: result, named: nil, schema: schemas.text(of: result, nil), isTop: true)
        }
    }

    func cursor(_ name: String, count: Int64) throws(PostgresError) -> String {
        let result = try environment.rows(ofCursor: name, count: count)
        var text = isForest ? "" : opening("table", isTop: true) + "\n"
        text += try rows(result, named: nil, isTop: true)
        return isForest ? text : text + "</table>\n"
    }

    func cursorSchema(_ name: String) throws(PostgresError) -> String {
        schemas.text(of: try environment.rows(ofCursor: name, count: nil), nil)
    }

    func schema(_ name: String, _ part: Part) throws(PostgresError) -> String {
        guard environment.catalog.schemaOID(name) != nil else {
            throw PostgresError("3F000", "schema \"\(name)\" does not exist")
        }
        let tables = try XMLTableName.all(in: name, environment)
        switch part {
        case .rows: return try text(ofSchema: name, tables, isTop: true)
        case .schema: return schemas.text(ofSchema: name, tables)
        case .both:
            return try text(ofSchema: name, tables, schema: schemas.text(ofSchema: name, tables), isTop: true)
        }
    }

    func database(_ part: Part) throws(PostgresError) -> String {
        let names = try environment.rows(ofQuery: Self.visibleSchemas, onlyColumns: false).rows.map { $0[0].string }
        if part == .schema { return try schemas.text(ofSchemas: names) }
        let name = XMLNames.name(of: environment.catalog.model.database, isFull: true)
        let schema = part == .both ? try schemas.text(ofSchemas: names) : nil
        var text = opening(name, isTop: true, hasSchema: schema != nil) + "\n"
        if let schema { text += schema + "\n\n" }
        for schema in names {
            let tables = try XMLTableName.all(in: schema, environment)
            text += try self.text(ofSchema: schema, tables, isTop: false) + "\n"
        }
        return text + "</\(name)>\n"
    }

    private static let visibleSchemas = """
        SELECT nspname FROM pg_catalog.pg_namespace WHERE pg_catalog.has_schema_privilege(oid, 'USAGE') \
        AND nspname !~ '^pg_' AND nspname <> 'information_schema'
        """

    private func text(
        ofSchema name: String,
        _ tables: [XMLTableName],
        schema: String? = nil,
        isTop: Bool
    ) throws(PostgresError) -> String {
        let element = XMLNames.name(of: name, isFull: true)
        var text = opening(element, isTop: isTop, hasSchema: schema != nil) + "\n"
        if let schema { text += schema + "\n\n" }
        for table in tables { text += try self.text(of: table, isTop: false) + "\n" }
        return text + "</\(element)>\n"
    }

    private func text(of table: XMLTableName, schema: String? = nil, isTop: Bool) throws(PostgresError) -> String {
        let rows = try environment.rows(ofQuery: "SELECT * FROM \(table.sql)", onlyColumns: false)
        return try text(of: rows, named: table.name, schema: schema, isTop: isTop)
    }

    private func text(
        of result: TextQueryRows,
        named name: String?,
        schema: String? = nil,
        isTop: Bool
    ) throws(PostgresError) -> String {
        let element = name.map { XMLNames.name(of: $0, isFull: true) } ?? "table"
        var text = isForest ? "" : opening(element, isTop: isTop, hasSchema: schema != nil) + "\n"
        if let schema { text += schema + "\n\n" }
        text += try rows(result, named: name, isTop: isTop)
        return isForest ? text : text + "</\(element)>\n"
    }

    private func rows(_ result: TextQueryRows, named name: String?, isTop: Bool) throws(PostgresError) -> String {
        let element = name.map { XMLNames.name(of: $0, isFull: true) } ?? "row"
        let names = result.names.map { XMLNames.name(of: $0, isFull: true) }
        var text = ""
        for row in result.rows {
            try environment.checkCancellation()
            text += isForest ? opening(element, isTop: isTop) : "<row>\n"
            for (index, value) in row.enumerated() where names.indices.contains(index) {
                if value.isNull {
                    if showsNulls { text += "  <\(names[index]) xsi:nil=\"true\"/>\n" }
                    continue
                }
                let content = try XMLValues.text(of: value, result.types[index], escapes: true, environment)
                text += "  <\(names[index])>\(content)</\(names[index])>\n"
            }
            text += isForest ? "</\(element)>\n\n" : "</row>\n\n"
        }
        return text
    }

    private func opening(_ element: String, isTop: Bool, hasSchema: Bool = false) -> String {
        var text = "<\(element)"
        if isTop { text += " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"" }
        if !namespace.isEmpty { text += " xmlns=\"\(namespace)\"" }
        if hasSchema {
            text +=
                namespace.isEmpty
                ? " xsi:noNamespaceSchemaLocation=\"#\"" : " xsi:schemaLocation=\"\(namespace) #\""
        }
        return text + ">\n"
    }
}

/// A table that is mapped.
struct XMLTableName {
    let oid: OID
    let schema: String
    let name: String
    private let environment: any FunctionEnvironment

    /// - Throws: 42P01 where there is no such table.
    init(_ oid: OID, _ environment: any FunctionEnvironment) throws(PostgresError) {
        let rows = try environment.rows(
            ofQuery: "SELECT n.nspname, c.relname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n "
                + "ON n.oid = c.relnamespace WHERE c.oid = \(oid.rawValue)",
            onlyColumns: false
        ).rows
        guard let row = rows.first, row.count == 2 else {
            throw PostgresError("42P01", "relation with OID \(oid.rawValue) does not exist")
        }
        self.init(oid, schema: row[0].string, name: row[1].string, environment)
    }

    private init(_ oid: OID, schema: String, name: String, _ environment: any FunctionEnvironment) {
        self.oid = oid
        self.schema = schema
        self.name = name
        self.environment = environment
    }

    /// The tables and views of a schema that may be read.
    static func all(in schema: String, _ environment: any FunctionEnvironment) throws(PostgresError) -> [XMLTableName] {
        guard let namespace = environment.catalog.schemaOID(schema) else { return [] }
        return try environment.rows(
            ofQuery: "SELECT oid, relname FROM pg_catalog.pg_class WHERE relnamespace = \(namespace.rawValue) "
                + "AND relkind IN ('r', 'm', 'v') AND pg_catalog.has_table_privilege(oid, 'SELECT') ORDER BY relname",
            onlyColumns: false
        ).rows.map { XMLTableName($0[0].oidValue, schema: schema, name: $0[1].string, environment) }
    }

    /// The name as a query has it.
    var sql: String { SQLIdentifier.quote(schema) + "." + SQLIdentifier.quote(name) }

    /// Its columns, without rows.
    func columns() -> TextQueryRows {
        let columns = environment.catalog.relation(oid)?.columns ?? []
        return TextQueryRows(names: columns.map(\.name), types: columns.map(\.type), rows: [])
    }
}

/// The functions that map tables and the like.
enum XMLMappingFunctions {
    static func register(in table: inout ScalarTable) {
        for (ending, part) in [("", XMLMapping.Part.rows), ("schema", .schema), ("_and_xmlschema", .both)] {
            table["table_to_xml\(ending)"] = .many { (values, environment) throws(PostgresError) in
                .text(try XMLMapping(values.dropFirst(), environment).table(values[0].oidValue, part))
            }
            table["query_to_xml\(ending)"] = .many { (values, environment) throws(PostgresError) in
                .text(try XMLMapping(values.dropFirst(), environment).query(values[0].string, part))
            }
            table["schema_to_xml\(ending)"] = .many { (values, environment) throws(PostgresError) in
                .text(try XMLMapping(values.dropFirst(), environment).schema(values[0].string, part))
            }
            table["database_to_xml\(ending)"] = .many { (values, environment) throws(PostgresError) in
                .text(try XMLMapping(values[...], environment).database(part))
            }
        }
        table["cursor_to_xml"] = .many { (values, environment) throws(PostgresError) in
            let mapping = XMLMapping(values.dropFirst(2), environment)
            return .text(try mapping.cursor(values[0].string, count: values[1].integer))
        }
        table["cursor_to_xmlschema"] = .many { (values, environment) throws(PostgresError) in
            .text(try XMLMapping(values.dropFirst(), environment).cursorSchema(values[0].string))
        }
    }
}
