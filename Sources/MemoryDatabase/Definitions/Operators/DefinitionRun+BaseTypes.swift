import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// CREATE TYPE with functions that read and write values.
extension DefinitionRun {
    mutating func createBaseType(_ name: TableName, _ options: [DefinitionOption]) throws(PostgresError) {
        guard catalog.isSuperuser(session.user) else {
            throw PostgresError("42501", "must be superuser to create a base type")
        }
        guard let oid = model.typeOID(name), var type = model.types[oid], case .shell = type.kind else {
            throw PostgresError(
                "42710",
                "type \"\(name.name)\" does not exist",
                hint: "Create the type as a shell type, then create its I/O functions, then do a full CREATE TYPE."
            )
        }
        let own = PostgresType(oid: oid)
        var parts: [String: DefinitionOption] = [:]
        for option in options {
            guard Self.typeAttributes.contains(option.name.value) else {
                warn("type attribute \"\(option.name.value)\" not recognized", sqlState: "42601")
                continue
            }
            guard parts[option.name.value] == nil else {
                throw PostgresError("42601", "conflicting or redundant options", position: position(option.range))
            }
            parts[option.name.value] = option
        }
        guard let input = parts["input"]?.value?.qualifiedName else {
            throw PostgresError("42P17", "type input function must be specified")
        }
        guard let output = parts["output"]?.value?.qualifiedName else {
            throw PostgresError("42P17", "type output function must be specified")
        }
        let (text, number, modifier): (OID, OID, OID) = (2275, 26, 23)
        let reader = try ioFunction(input, [[text], [text, number, modifier]], result: oid, "input", own)
        let writer = try ioFunction(output, [[oid]], result: text, "output", own)
        var base = BaseTypeDefinition(input: reader.oid, output: writer.oid)
        try copyStorage(from: parts["like"], to: &base)
        if let name = parts["receive"]?.value?.qualifiedName {
            base.receive = try ioFunction(name, [[2281], [2281, number, modifier]], result: oid, "receive", own).oid
        }
        if let name = parts["send"]?.value?.qualifiedName {
            base.send = try ioFunction(name, [[oid]], result: PostgresType.bytea.oid, "send", own).oid
        }
        if let name = parts["typmod_in"]?.value?.qualifiedName {
            base.modifierInput = try routine(name, [1263]).oid
        }
        if let name = parts["typmod_out"]?.value?.qualifiedName { base.modifierOutput = try routine(name, [23]).oid }
        if let name = parts["analyze"]?.value?.qualifiedName { base.analyze = try routine(name, [2281]).oid }
        if let name = parts["subscript"]?.value?.qualifiedName { base.subscripting = try routine(name, [2281]).oid }
        try readStorage(parts, into: &base)
        type.kind = .base(base)
        type.owner = newOwner
        model.put(type)
        let address = ObjectAddress(catalog: CatalogOID.type, object: oid)
        let functions = [
            base.input, base.output, base.receive, base.send, base.modifierInput, base.modifierOutput, base.analyze,
            base.subscripting,
        ]
        let needed = functions.compactMap { $0 }.filter { $0 >= .firstUserObject }
        model.setDependencies(
            of: oid,
            needed.map { ObjectDependency(address, on: ObjectAddress(catalog: CatalogOID.function, object: $0)) }
        )
    }

    private static let typeAttributes: Set = [
        "like", "input", "output", "receive", "send", "typmod_in", "typmod_out", "analyze", "subscript",
        "internallength",
        "passedbyvalue", "alignment", "storage", "category", "preferred", "default", "element", "delimiter",
        "collatable",
    ]

    private func ioFunction(
        _ name: QualifiedName,
        _ signatures: [[OID]],
        result: OID,
        _ word: String,
        _ type: PostgresType
    ) throws(PostgresError) -> FunctionRow {
        var failure: PostgresError?
        for signature in signatures {
            do throws(PostgresError) {
                let found = try routine(name, signature)
                guard found.result == result else {
                    let shown = catalog.formatType(result, searchPath: effectivePath)
                    throw PostgresError("42P17", "type \(word) function \(Self.shown(name)) must return type \(shown)")
                }
                return found
            } catch {
                guard error.sqlState == "42883" else { throw error }
                failure = failure ?? error
            }
        }
        throw failure ?? PostgresError("42883", "function \(Self.shown(name)) does not exist")
    }

    /// LIKE: the storage of another type.
    private func copyStorage(from option: DefinitionOption?, to base: inout BaseTypeDefinition) throws(PostgresError) {
        guard let name = option?.value?.typeName else { return }
        let oid = try binder.type(name).type.oid
        let facts = catalog.storageFacts(ofType: oid)
        base.length = facts.length
        base.isPassedByValue = facts.isPassedByValue
        base.alignment = facts.alignment
        base.storage = facts.storage
    }

    private mutating func readStorage(
        _ parts: [String: DefinitionOption],
        into base: inout BaseTypeDefinition
    ) throws(PostgresError) {
        func text(_ name: String) -> String? { parts[name]?.value.map(Self.optionText) }
        if let length = text("internallength") {
            base.length = length.lowercased() == "variable" ? -1 : Int16(length) ?? -1
        }
        if let option = parts["passedbyvalue"] { base.isPassedByValue = Self.isTrue(option) }
        if let alignment = text("alignment") {
            let letters: [String: Character] = [
                "double": "d", "float8": "d", "double precision": "d", "pg_catalog.float8": "d", "int4": "i",
                "integer": "i", "int": "i", "pg_catalog.int4": "i", "int2": "s", "smallint": "s",
                "pg_catalog.int2": "s", "char": "c", "pg_catalog.bpchar": "c",
            ]
            guard let letter = letters[alignment.lowercased()] else {
                throw PostgresError("22023", "alignment \"\(alignment)\" not recognized")
            }
            base.alignment = letter
        }
        if let storage = text("storage") {
            let letters: [String: Character] = ["plain": "p", "external": "e", "extended": "x", "main": "m"]
            guard let letter = letters[storage.lowercased()] else {
                throw PostgresError("22023", "storage \"\(storage)\" not recognized")
            }
            base.storage = letter
        }
        if let category = text("category")?.first {
            guard (" "..."~").contains(category) else {
                throw PostgresError("22023", "invalid type category \"\(category)\": must be simple ASCII")
            }
            base.category = category
        }
        if let option = parts["preferred"] { base.isPreferred = Self.isTrue(option) }
        if let delimiter = text("delimiter")?.first { base.delimiter = delimiter }
        if let name = parts["element"]?.value?.typeName { base.element = try routineType(name) }
        if let option = parts["collatable"] { base.isCollatable = Self.isTrue(option) }
        base.defaultText = text("default")
    }

    /// The type of an argument or a result of a function, which may be one whose functions are still to come.
    mutating func signatureType(_ name: TypeName, _ word: String) throws(PostgresError) -> PostgresType {
        guard name.arrayBounds.isEmpty, !name.isColumnType, let oid = try? findType(name.name),
            let type = model.types[oid], case .shell = type.kind
        else { return try routineType(name) }
        notice("\(word) type \(catalog.formatType(oid, searchPath: effectivePath)) is only a shell", sqlState: "42809")
        return PostgresType(oid: oid)
    }
}
