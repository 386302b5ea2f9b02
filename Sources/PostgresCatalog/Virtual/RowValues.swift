import PostgresWire

/// Values that the rows of many catalog relations have.
extension CatalogSnapshot {
    /// The OID of a schema, 0 for an unknown one.
    func namespaceOID(_ schema: String) -> OID { objects.schema(schema) ?? .invalid }

    /// The OID of a role, that of the owner where none is named or known.
    func roleOID(_ name: String?) -> OID {
        guard let name, name != model.owner else { return UserObjects.owner }
        return model.roles.oid(of: name) ?? roleIdentifier(name) ?? UserObjects.owner
    }

    /// A list of privileges, NULL where nobody said.
    static func list(_ list: AccessList?) -> PostgresValue {
        guard let list else { return .null }
        return .array(PostgresArray(list.items.map { .text($0.text) }, of: .aclitem))
    }

    /// Texts as an array, NULL where there are none.
    static func texts(_ texts: [String]) -> PostgresValue {
        texts.isEmpty ? .null : .array(PostgresArray(texts.map { .text($0) }, of: .text))
    }

    /// A letter.
    static func letter(_ letter: Character) -> PostgresValue { .text(String(letter)) }

    /// The collation of a column: its own, or that of its type.
    func collationOID(_ name: TableName?, of type: OID) -> OID {
        name.flatMap(collationOID) ?? self.type(type)?.collation ?? .invalid
    }

    /// The operator `=` of two types.
    func equality(_ left: OID, _ right: OID) -> OID? {
        let (left, right) = (operandType(left), operandType(right))
        let all = BuiltInTables.operators.rows(named: "=")
        return all.first { $0.left == left && $0.right == right }?.oid
            ?? (left == right ? anyEquality(left, all) : nil)
    }

    private func anyEquality(_ type: OID, _ all: [OperatorRow]) -> OID? {
        guard let row = self.type(type) else { return nil }
        let polymorphic: OID
        switch row.kind {
        case "e": polymorphic = 3500
        case "r": polymorphic = 3831
        case "c": polymorphic = 2249
        default: polymorphic = row.category == "A" ? 2277 : .invalid
        }
        return all.first { $0.left == polymorphic && $0.right == polymorphic }?.oid
    }

    private func operandType(_ oid: OID) -> OID {
        if oid == 1043 { return 25 }
        guard let row = type(oid), row.kind == "d" else { return oid }
        return operandType(row.base)
    }
}

extension AccessItem {
    /// The entry as text: `user=arwdDxt/owner`, a star behind what may be granted on.
    package var text: String {
        var result = grantee.map(Self.quoted) ?? ""
        result += "="
        for part in privileges.parts {
            result.append(part.letter)
            if grantable.contains(part.privilege) { result += "*" }
        }
        return result + "/" + Self.quoted(grantor)
    }

    /// A role's name, in quotes where it has other than letters, digits and underscores.
    private static func quoted(_ name: String) -> String {
        let isPlain = name.utf8.allSatisfy {
            $0 == 0x5F || $0 >= 0x30 && $0 <= 0x39 || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A
        }
        if isPlain { return name }
        return "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
