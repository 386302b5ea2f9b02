import PostgresCatalog
package import PostgresWire

/// The input functions of the types of users, which only the catalog knows.
package struct TypeInput {
    let environment: any FunctionEnvironment
    private let facts: TypeFacts

    /// The input functions as a statement of this environment sees them.
    package init(_ environment: any FunctionEnvironment) {
        self.environment = environment
        facts = TypeFacts(environment)
    }

    private var model: CatalogModel { environment.catalog.model }

    /// The value of a user's type that this text stands for.
    package func value(
        of text: String,
        as type: PostgresType,
        typeModifier: Int32 = -1
    ) throws(PostgresError) -> PostgresValue {
        guard type.isUserDefined else {
            let value = try TextInput.value(of: text, as: type, typeModifier: typeModifier, environment)
            return typeModifier < 0 ? value : try value.applying(typeModifier: typeModifier, of: type)
        }
        if let fields = environment.catalog.fields(of: type) { return try row(of: text, fields) }
        if let element = facts.element(of: type) { return try array(of: text, of: element, typeModifier) }
        if let range = facts.range(ofMultirange: type), let subtype = facts.subtype(ofRange: range) {
            return .multirange(
                try MultirangeText.read(text, of: subtype) { (text) throws(PostgresError) in
                    try value(of: text, as: subtype)
                }
            )
        }
        guard let definition = model.types[type.oid] else { return .text(text) }
        switch definition.kind {
        case .enumeration(let labels): return try Self.value(of: text, among: labels, facts.name(type))
        case .domain:
            let base = facts.base(of: type, typeModifier: -1)
            let value = try value(of: text, as: base.type, typeModifier: base.typeModifier)
            try DomainChecks.of(type, environment).check(value, environment)
            return value
        case .shell: throw PostgresError("42704", "type \(facts.name(type)) is only a shell")
        case .base(let base):
            return try BaseTypeFunctions(base, environment).value(of: text, typeModifier: typeModifier)
        case .range(let range):
            return .range(
                try RangeText.read(text, of: range.subtype) { (text) throws(PostgresError) in
                    try value(of: text, as: range.subtype)
                }
            )
        case .composite: return .text(text)
        }
    }

    /// Whether the values of a type of PostgreSQL's own are read by what the session or the catalog says.
    package static func isNeeded(for type: PostgresType) -> Bool {
        type.isUserDefined || type == .xml || type == .xmlArray
    }

    private func checkXML(_ value: PostgresValue, _ type: PostgresType) throws(PostgresError) {
        switch value {
        case .text(let text) where type == .xml: _ = try XMLFunctions.input(text, environment)
        case .array(let array) where array.elementType == .xml:
            for element in array.elements { try checkXML(element, .xml) }
        default: break
        }
    }

    /// The value of a user's type that these bytes of its binary format stand for.
    package func value(
        binary bytes: UnsafeRawBufferPointer,
        as type: PostgresType
    ) throws(PostgresError) -> PostgresValue {
        guard type.isUserDefined else {
            let value = try PostgresValue(binary: bytes, type: type)
            try checkXML(value, type)
            return value
        }
        if let fields = environment.catalog.fields(of: type) { return try row(binary: bytes, fields) }
        if let element = facts.element(of: type) {
            return .array(
                try PostgresArray(binary: bytes, elementType: element) { (bytes, type) throws(PostgresError) in
                    try value(binary: bytes, as: type)
                }
            )
        }
        if facts.isDomain(type) {
            let base = facts.base(of: type, typeModifier: -1)
            var value = try value(binary: bytes, as: base.type)
            if base.typeModifier >= 0 { value = try value.applying(typeModifier: base.typeModifier, of: base.type) }
            try DomainChecks.of(type, environment).check(value, environment)
            return value
        }
        let bound = { (bytes: UnsafeRawBufferPointer, type: PostgresType) throws(PostgresError) in
            try value(binary: bytes, as: type)
        }
        if let range = facts.range(ofMultirange: type), let subtype = facts.subtype(ofRange: range) {
            return .multirange(try PostgresMultirange(binary: bytes, of: subtype, bound: bound))
        }
        if case .range(let range)? = model.types[type.oid]?.kind {
            return .range(try PostgresRange(binary: bytes, of: range.subtype, bound: bound))
        }
        if let base = model.types[type.oid]?.base {
            return try BaseTypeFunctions(base, environment).value(binary: bytes)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw PostgresError("22021", "invalid byte sequence for encoding \"UTF8\"")
        }
        return try value(of: text, as: type)
    }

    /// The value of a user's type that these bytes of its binary format stand for.
    package func value(binary bytes: [UInt8], as type: PostgresType) throws(PostgresError) -> PostgresValue {
        let result = bytes.withUnsafeBytes { bytes in
            Result { () throws(PostgresError) in try value(binary: bytes, as: type) }
        }
        return try result.get()
    }

    /// A value as a handler holds it, in the form in which values of the type are computed with: labels and literals as
    /// characters are read.
    package func value(given value: PostgresValue, as type: PostgresType) throws(PostgresError) -> PostgresValue {
        guard type.isUserDefined else { return value }
        switch value {
        case .null, .enumeration, .record, .defined: return value
        case .text(let text):
            if facts.isDomain(type) {
                let base = facts.base(of: type)
                return base.isUserDefined ? try self.value(given: value, as: base) : value
            }
            return try self.value(of: text, as: type)
        case .array(var array):
            guard let element = facts.element(of: type) else { return value }
            for index in array.elements.indices {
                array.elements[index] = try self.value(given: array.elements[index], as: element)
            }
            array.elementType = element
            return .array(array)
        default: return value
        }
    }

    private static func value(
        of text: String,
        among labels: [EnumerationLabel],
        _ name: String
    ) throws(PostgresError) -> PostgresValue {
        guard let label = labels.first(where: { $0.label == text }) else {
            throw PostgresError("22P02", "invalid input value for enum \(name): \"\(text)\"")
        }
        return .enumeration(EnumerationValue(label.label, sortOrder: label.sortOrder))
    }

    func array(
        of text: String,
        of element: PostgresType,
        _ typeModifier: Int32
    ) throws(PostgresError) -> PostgresValue {
        let delimiter = facts.row(element)?.delimiter ?? ","
        return .array(
            try PostgresArray(text: text, elementType: element, delimiter: delimiter) {
                (text) throws(PostgresError) in
                try value(of: text, as: element, typeModifier: typeModifier)
            }
        )
    }

    private func row(of text: String, _ fields: [Column]) throws(PostgresError) -> PostgresValue {
        let texts = try PostgresRecord.fields(of: text, count: fields.count)
        var values: [PostgresValue] = []
        for (text, field) in zip(texts, fields) {
            if let text {
                values.append(try value(of: text, as: field.type, typeModifier: field.typeModifier))
            } else {
                if facts.isDomain(field.type) { try DomainChecks.of(field.type, environment).check(.null, environment) }
                values.append(.null)
            }
        }
        return .record(PostgresRecord(types: fields.map(\.type), values: values, names: fields.map(\.name)))
    }

    private func row(binary bytes: UnsafeRawBufferPointer, _ fields: [Column]) throws(PostgresError) -> PostgresValue {
        let record = try PostgresRecord(binary: bytes) { (bytes, type) throws(PostgresError) in
            try value(binary: bytes, as: type)
        }
        guard record.values.count == fields.count else {
            throw PostgresError(
                "42804",
                "wrong number of columns: \(record.values.count), expected \(fields.count)"
            )
        }
        for (index, (type, field)) in zip(record.types, fields).enumerated() where type != field.type {
            throw PostgresError(
                "42804",
                "binary data has type \(type.oid) (\(facts.name(type))) instead of expected \(field.type.oid) "
                    + "(\(facts.name(field.type))) in record column \(index + 1)"
            )
        }
        var values = record.values
        for (index, field) in fields.enumerated() where field.typeModifier >= 0 {
            values[index] = try values[index].applying(typeModifier: field.typeModifier, of: field.type)
        }
        return .record(PostgresRecord(types: fields.map(\.type), values: values, names: fields.map(\.name)))
    }
}
