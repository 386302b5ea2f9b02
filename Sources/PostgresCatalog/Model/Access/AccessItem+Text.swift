extension Privileges {
    /// The word of each privilege, by its letter.
    static let words: [Character: String] = [
        "a": "INSERT", "r": "SELECT", "w": "UPDATE", "d": "DELETE", "D": "TRUNCATE", "x": "REFERENCES", "t": "TRIGGER",
        "X": "EXECUTE", "U": "USAGE", "C": "CREATE", "T": "TEMPORARY", "c": "CONNECT", "s": "SET", "A": "ALTER SYSTEM",
    ]
}

extension AccessItem {
    /// An entry from its text: `user=arwdDxt/owner`; nil for other texts.
    package init?(text: String) {
        var rest = text[...]
        guard let grantee = Self.name(&rest), rest.popFirst() == "=" else { return nil }
        var privileges: Privileges = []
        var grantable: Privileges = []
        while let letter = rest.popFirst(), letter != "/" {
            guard let bit = Privileges.letters.firstIndex(of: letter) else { return nil }
            let privilege = Privileges(rawValue: 1 << UInt16(bit))
            privileges.insert(privilege)
            if rest.first == "*" {
                rest.removeFirst()
                grantable.insert(privilege)
            }
        }
        guard let grantor = Self.name(&rest), rest.isEmpty else { return nil }
        self.init(grantee.isEmpty ? nil : grantee, privileges, grantable: grantable, grantor: grantor)
    }

    /// The privileges one by one: the word of each, and whether it may be granted on.
    package var words: [(word: String, isGrantable: Bool)] {
        privileges.parts.map { (Privileges.words[$0.letter] ?? "", grantable.contains($0.privilege)) }
    }

    /// A role's name at the beginning of a text, without its quotes.
    private static func name(_ text: inout Substring) -> String? {
        guard text.first == "\"" else {
            let name = text.prefix { $0 != "=" && $0 != "/" }
            text = text[name.endIndex...]
            return String(name)
        }
        var name = ""
        text.removeFirst()
        while let character = text.popFirst() {
            guard character == "\"" else {
                name.append(character)
                continue
            }
            guard text.first == "\"" else { return name }
            text.removeFirst()
            name.append("\"")
        }
        return nil
    }
}

extension AccessList {
    /// What a list of an object has before anyone grants or revokes (`acldefault`); `kind` is PostgreSQL's letter for it.
    package static func standard(_ kind: Character, owner: String) -> AccessList? {
        let everyone: Privileges
        let own: Privileges
        switch kind {
        case "c": return AccessList()
        case "r": (everyone, own) = ([], [.insert, .select, .update, .delete, .truncate, .references, .trigger])
        case "s": (everyone, own) = ([], [.select, .update, .usage])
        case "d": (everyone, own) = ([.temporary, .connect], [.create, .temporary, .connect])
        case "f": (everyone, own) = (.execute, .execute)
        case "l", "T": (everyone, own) = (.usage, .usage)
        case "L": (everyone, own) = ([], [.select, .update])
        case "n": (everyone, own) = ([], [.usage, .create])
        case "t": (everyone, own) = ([], .create)
        case "F", "S": (everyone, own) = ([], .usage)
        case "p": (everyone, own) = ([], [.set, .alterSystem])
        default: return nil
        }
        let items = [AccessItem(nil, everyone, grantor: owner), AccessItem(owner, own, grantor: owner)]
        return AccessList(items.filter { !$0.privileges.isEmpty })
    }

    /// The entries as texts.
    package var texts: [String] { items.map(\.text) }
}
