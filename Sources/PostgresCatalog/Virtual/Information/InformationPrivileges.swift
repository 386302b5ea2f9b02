import PostgresWire

/// One privilege that someone has.
private struct Grant {
    var grantor: String
    /// Who has it; nil for everyone.
    var grantee: String?
    var privilege: String
    var isGrantable: Bool
}

/// The views of `information_schema` that show privileges.
///
/// A role sees what it, or a role whose rights it has, has given or been given, and what everyone has; the last not in the
/// views whose names begin with `role_`.
extension CatalogViewer {
    func tablePrivilegeRows(_ view: String, of origin: RowOrigin) -> [[PostgresValue]] {
        relations(of: origin).flatMap { table in
            grants(on: table, standard: "r", in: view).map { grant in
                var row = row(view, ["table": table.name], grant)
                row["with_hierarchy"] = .yesOrNo(grant.privilege == "SELECT")
                return row.values
            }
        }
    }

    func columnPrivilegeRows(_ view: String, of origin: RowOrigin) -> [[PostgresValue]] {
        let words: Set<String> = ["INSERT", "SELECT", "UPDATE", "REFERENCES"]
        let columns = Dictionary(grouping: columns(of: origin), by: \.relation.oid)
        return relations(of: origin).flatMap { table -> [[PostgresValue]] in
            let ofTable = grants(on: table, standard: "r", in: view).filter { words.contains($0.privilege) }
            return (columns[table.oid] ?? []).flatMap { column -> [[PostgresValue]] in
                let own = snapshot.list(column.record["attacl"]).map { grants($0, owner: table.owner, in: view) } ?? []
                let rows = (ofTable + own).map { grant in
                    var row = row(view, ["table": table.name], grant)
                    row["column_name"] = .text(column.name)
                    return row.values
                }
                return own.isEmpty ? rows : rows.withoutRepetition
            }
        }
    }

    func routinePrivilegeRows(_ view: String, of origin: RowOrigin) -> [[PostgresValue]] {
        entries(.routines, of: origin).flatMap { routine in
            grants(on: routine, standard: "f", in: view).map { grant in
                row(view, ["specific": routine.specificName, "routine": routine.name], grant).values
            }
        }
    }

    func typePrivilegeRows(_ view: String, of origin: RowOrigin) -> [[PostgresValue]] {
        types(of: origin, "c").flatMap { type in
            grants(on: type, standard: "T", in: view).map { grant in
                row(view, ["udt": type.name], grant, "TYPE USAGE").values
            }
        }
    }

    func usagePrivilegeRows(_ view: String, of origin: RowOrigin) -> [[PostgresValue]] {
        usableObjects(of: origin, in: view).flatMap { object in
            object.grants.filter { $0.privilege == "USAGE" }.map { grant in
                var row = row(view, ["object": object.name], grant)
                row["object_type"] = .text(object.kind)
                return row.values
            }
        }
    }

    /// The objects for whose use a privilege is needed, and collations, which everyone may use.
    private func usableObjects(
        of origin: RowOrigin,
        in view: String
    ) -> [(name: TableName, kind: String, grants: [Grant])] {
        func made(
            _ entries: [CatalogEntry],
            _ kind: String,
            standard: Character
        ) -> [(name: TableName, kind: String, grants: [Grant])] {
            entries.map { ($0.name, kind, grants(on: $0, standard: standard, in: view)) }
        }
        if case .remaining = origin {
            return made(entries(.wrappers), "FOREIGN DATA WRAPPER", standard: "F")
                + made(entries(.servers), "FOREIGN SERVER", standard: "S")
        }
        // A sequence of which nothing was said is looked at as a table, whose owner has no such privilege.
        return made(types(of: origin, "d"), "DOMAIN", standard: "T")
            + made(relations(of: origin, ["S"]), "SEQUENCE", standard: "r")
            + collations(of: origin).map { collation in
                let list = AccessList([AccessItem(nil, .usage, grantor: collation.owner)])
                return (collation.name, "COLLATION", grants(list, owner: collation.owner, in: view))
            }
    }

    private func collations(of origin: RowOrigin) -> [CatalogEntry] {
        switch origin {
        case .builtIn: collations(entries(.collations, of: origin))
        case .collation(let collation): collations(collation.oid.flatMap { entry(.collations, $0) }.map { [$0] } ?? [])
        default: []
        }
    }

    private func grants(on object: CatalogEntry, standard: Character, in view: String) -> [Grant] {
        let list = snapshot.list(object["acl"]) ?? .standard(standard, owner: object.owner)
        return grants(list ?? AccessList(), owner: object.owner, in: view)
    }

    /// What a list says, as far as a view shows it to the role.
    private func grants(_ list: AccessList, owner: String, in view: String) -> [Grant] {
        let isOfAll = !view.hasPrefix("role_")
        return list.items.filter { item in
            hasRights(of: item.grantor) || item.grantee.map(hasRights) ?? isOfAll
        }.flatMap { item in
            let isOwner = item.grantee.map { snapshot.isMember($0, of: owner, withRights: true) } ?? false
            return item.words.map { word, isGrantable in
                Grant(
                    grantor: item.grantor,
                    grantee: item.grantee,
                    privilege: word,
                    isGrantable: isGrantable || isOwner
                )
            }
        }
    }

    private func row(
        _ view: String,
        _ names: KeyValuePairs<String, TableName>,
        _ grant: Grant,
        _ privilege: String? = nil
    ) -> RowBuilder {
        row(
            view,
            naming: names,
            [
                "grantor": .text(grant.grantor), "grantee": .text(grant.grantee ?? "PUBLIC"),
                "privilege_type": .text(privilege ?? grant.privilege), "is_grantable": .yesOrNo(grant.isGrantable),
            ]
        )
    }
}

extension [[PostgresValue]] {
    /// The rows, each once.
    var withoutRepetition: Self {
        var seen: Set<[PostgresValue]> = []
        return filter { seen.insert($0).inserted }
    }
}
