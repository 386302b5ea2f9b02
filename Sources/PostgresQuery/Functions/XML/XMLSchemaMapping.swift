import PostgresCatalog
import PostgresWire

/// What XML Schema says of tables, queries, schemas and the database.
struct XMLSchemaMapping {
    private let environment: any FunctionEnvironment
    private let facts: TypeFacts
    private let showsNulls: Bool
    private let isForest: Bool
    private let namespace: String

    init(_ environment: any FunctionEnvironment, showsNulls: Bool, isForest: Bool, namespace: String) {
        self.environment = environment
        facts = TypeFacts(environment)
        self.showsNulls = showsNulls
        self.isForest = isForest
        self.namespace = namespace
    }

    private var database: String { environment.catalog.model.database }

    /// The schema of a table, or of a query.
    func text(of columns: TextQueryRows, _ table: XMLTableName?) -> String {
        let path = table.map { [database, $0.schema, $0.name] } ?? []
        let rowType = Self.name(["RowType"] + path)
        let tableType = Self.name(["TableType"] + path)
        let element = table.map { XMLNames.name(of: $0.name, isFull: true) } ?? (isForest ? "row" : "table")
        var text = opening + types(of: columns.types)
        text += "<xsd:complexType name=\"\(rowType)\">\n  <xsd:sequence>\n"
        for (name, type) in zip(columns.names, columns.types) {
            let occurs = showsNulls ? "nillable=\"true\"" : "minOccurs=\"0\""
            let place = "name=\"\(XMLNames.name(of: name, isFull: true))\" type=\"\(self.name(of: type))\""
            text += "    <xsd:element \(place) \(occurs)></xsd:element>\n"
        }
        text += "  </xsd:sequence>\n</xsd:complexType>\n\n"
        if !isForest {
            text += "<xsd:complexType name=\"\(tableType)\">\n  <xsd:sequence>\n"
            text += "    <xsd:element name=\"row\" type=\"\(rowType)\" minOccurs=\"0\" maxOccurs=\"unbounded\"/>\n"
            text += "  </xsd:sequence>\n</xsd:complexType>\n\n"
        }
        text += "<xsd:element name=\"\(element)\" type=\"\(isForest ? rowType : tableType)\"/>\n\n"
        return text + "</xsd:schema>"
    }

    /// The schema of all tables of a schema.
    func text(ofSchema name: String, _ tables: [XMLTableName]) -> String {
        var types: [PostgresType] = []
        var elements: [(name: String, type: String)] = []
        for table in tables {
            types += table.columns().types
            let type = Self.name([isForest ? "RowType" : "TableType", database, name, table.name])
            elements.append((XMLNames.name(of: table.name, isFull: true), type))
        }
        let type = Self.name(["SchemaType", database, name])
        return opening + self.types(of: types) + group(type, elements, repeats: isForest)
            + "<xsd:element name=\"\(XMLNames.name(of: name, isFull: true))\" type=\"\(type)\"/>\n\n</xsd:schema>"
    }

    /// The schema of all schemas of the database.
    func text(ofSchemas names: [String]) throws(PostgresError) -> String {
        var types: [PostgresType] = []
        var elements: [(name: String, type: String)] = []
        for name in names {
            for table in try XMLTableName.all(in: name, environment) { types += table.columns().types }
            elements.append((XMLNames.name(of: name, isFull: true), Self.name(["SchemaType", database, name])))
        }
        let type = Self.name(["CatalogType", database])
        return opening + self.types(of: types) + group(type, elements, repeats: false)
            + "<xsd:element name=\"\(XMLNames.name(of: database, isFull: true))\" type=\"\(type)\"/>\n\n</xsd:schema>"
    }

    private func group(_ name: String, _ elements: [(name: String, type: String)], repeats: Bool) -> String {
        let kind = repeats ? "sequence" : "all"
        let occurs = repeats ? " minOccurs=\"0\" maxOccurs=\"unbounded\"" : ""
        var text = "<xsd:complexType name=\"\(name)\">\n  <xsd:\(kind)>\n"
        for element in elements {
            text += "    <xsd:element name=\"\(element.name)\" type=\"\(element.type)\"\(occurs)/>\n"
        }
        return text + "  </xsd:\(kind)>\n</xsd:complexType>\n\n"
    }

    private var opening: String {
        var text = "<xsd:schema\n    xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\""
        if !namespace.isEmpty {
            text += "\n    targetNamespace=\"\(namespace)\"\n    elementFormDefault=\"qualified\""
        }
        return text + ">\n\n"
    }

    /// Parts of a name with periods between them.
    private static func name(_ parts: [String]) -> String {
        parts.map { XMLNames.name(of: $0, isFull: true, escapesPeriods: true) }.joined(separator: ".")
    }

    /// Each type once, and those that domains are of.
    private func types(of types: [PostgresType]) -> String {
        var unique: [PostgresType] = []
        for type in types where !unique.contains(type) { unique.append(type) }
        for type in unique {
            let base = facts.base(of: type)
            if !unique.contains(base) { unique.append(base) }
        }
        return unique.map { definition(of: $0) + "\n" }.joined()
    }

    /// The name of a type in XML Schema.
    private func name(of type: PostgresType, modifier: Int32 = -1) -> String {
        let length = modifier >= 0 ? modifier : nil
        switch type {
        case .bpchar: return "CHAR" + (length.map { "_\($0 - 4)" } ?? "")
        case .varchar: return "VARCHAR" + (length.map { "_\($0 - 4)" } ?? "")
        case .numeric: return "NUMERIC" + (length.map { "_\(($0 - 4) >> 16)_\(($0 - 4) & 0xFFFF)" } ?? "")
        case .int4: return "INTEGER"
        case .int2: return "SMALLINT"
        case .int8: return "BIGINT"
        case .float4: return "REAL"
        case .float8: return "DOUBLE"
        case .bool: return "BOOLEAN"
        case .time: return "TIME" + (length.map { "_\($0)" } ?? "")
        case .timetz: return "TIME_WTZ" + (length.map { "_\($0)" } ?? "")
        case .timestamp: return "TIMESTAMP" + (length.map { "_\($0)" } ?? "")
        case .timestamptz: return "TIMESTAMP_WTZ" + (length.map { "_\($0)" } ?? "")
        case .date: return "DATE"
        case .xml: return "XML"
        default:
            let row = facts.row(type)
            let schema = row.flatMap { environment.catalog.schemaName($0.namespace) } ?? "pg_catalog"
            return Self.name([facts.isDomain(type) ? "Domain" : "UDT", database, schema, row?.name ?? ""])
        }
    }

    private func definition(of type: PostgresType) -> String {
        guard type != .xml else {
            return """
                <xsd:complexType mixed="true">
                  <xsd:sequence>
                    <xsd:any name="element" minOccurs="0" maxOccurs="unbounded" processContents="skip"/>
                  </xsd:sequence>
                </xsd:complexType>

                """
        }
        return "<xsd:simpleType name=\"\(name(of: type))\">\n\(restriction(of: type))</xsd:simpleType>\n"
    }

    private func restriction(of type: PostgresType) -> String {
        func lines(_ base: String, _ inner: String...) -> String {
            (["  <xsd:restriction base=\"xsd:\(base)\">"] + inner.map { "    <xsd:\($0)/>" }
                + ["  </xsd:restriction>", ""]).joined(separator: "\n")
        }
        func range(_ base: String, _ least: Int64, _ most: Int64) -> String {
            lines(base, "maxInclusive value=\"\(most)\"", "minInclusive value=\"\(least)\"")
        }
        let time = #"\p{Nd}{2}:\p{Nd}{2}:\p{Nd}{2}(.\p{Nd}+)?"#
        let date = #"\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}"#
        let zone = #"(\+|-)\p{Nd}{2}:\p{Nd}{2}"#
        switch type {
        case .bpchar, .varchar, .text: return lines("string")
        case .bytea:
            let isHexadecimal = environment.setting("xmlbinary")?.lowercased() == "hex"
            return lines(isHexadecimal ? "hexBinary" : "base64Binary")
        case .int2: return range("short", Int64(Int16.min), Int64(Int16.max))
        case .int4: return range("int", Int64(Int32.min), Int64(Int32.max))
        case .int8: return range("long", Int64.min, Int64.max)
        case .float4: return "  <xsd:restriction base=\"xsd:float\"></xsd:restriction>\n"
        case .float8: return "  <xsd:restriction base=\"xsd:double\"></xsd:restriction>\n"
        case .bool: return "  <xsd:restriction base=\"xsd:boolean\"></xsd:restriction>\n"
        case .time: return lines("time", "pattern value=\"\(time)\"")
        case .timetz: return lines("time", "pattern value=\"\(time)\(zone)\"")
        case .timestamp: return lines("dateTime", "pattern value=\"\(date)T\(time)\"")
        case .timestamptz: return lines("dateTime", "pattern value=\"\(date)T\(time)\(zone)\"")
        case .date: return lines("date", "pattern value=\"\(date)\"")
        default:
            guard facts.isDomain(type) else { return "" }
            let base = facts.base(of: type, typeModifier: -1)
            return "  <xsd:restriction base=\"\(name(of: base.type, modifier: base.typeModifier))\"/>\n"
        }
    }
}
