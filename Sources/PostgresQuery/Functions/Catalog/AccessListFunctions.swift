import PostgresCatalog
import PostgresWire

/// Lists of privileges taken apart and made.
enum AccessListFunctions {
    static func register(in table: inout ScalarTable) {
        table["acldefault_sql"] = .binary { (kind, owner, environment) throws(PostgresError) in
            let letter = kind.string.first ?? " "
            guard let list = AccessList.standard(letter, owner: environment.catalog.userName(owner.oidValue)) else {
                throw PostgresError("22023", "unrecognized object type abbreviation: \(letter)")
            }
            return .array(PostgresArray(list.texts.map { .text($0) }, of: .aclitem))
        }
    }

    /// The privilege of a word, of any kind of object.
    static func privilege(_ word: String) throws(PostgresError) -> Privileges {
        let known: [String: Privileges] = [
            "insert": .insert, "select": .select, "update": .update, "delete": .delete, "truncate": .truncate,
            "references": .references, "trigger": .trigger, "execute": .execute, "usage": .usage, "create": .create,
            "temp": .temporary, "temporary": .temporary, "connect": .connect, "set": .set, "alter system": .alterSystem,
            "rule": [],
        ]
        guard let privilege = known[word.lowercased()] else {
            throw PostgresError("22023", "unrecognized privilege type: \"\(word)\"")
        }
        return privilege
    }

    static func registerSets(in table: inout SetTable) {
        table.add("aclexplode") { values, environment in
            guard case .array(let array) = values[0] else { return [] }
            let catalog = environment.catalog
            func oid(_ role: String?) -> PostgresValue {
                .oid(role.map { catalog.roleOID(named: $0) ?? .invalid } ?? .invalid)
            }
            var rows: [[PostgresValue]] = []
            for element in array.elements {
                guard case .text(let text) = element, let item = AccessItem(text: text) else { continue }
                for part in item.words {
                    rows.append([oid(item.grantor), oid(item.grantee), .text(part.word), .bool(part.isGrantable)])
                }
            }
            return rows
        }
    }
}
