import PostgresWire

/// One privilege that someone has.
private struct Grant {
    var grantor: String
    /// Who has it; nil for everyone.
    var grantee: String?
    var privilege: String
    var isGrantable: Bool

    var values: KeyValuePairs<String, PostgresValue> {
        [
            "grantor": .text(grantor), "grantee": .text(grantee ?? "PUBLIC"), "is_grantable": .yesOrNo(isGrantable),
        ]
    }
}

/// The views of `information_schema` that show privileges.
///
/// A role sees what it, or a role whose rights it has, has given or been given, and what everyone has; the last not in the
/// views whose names begin with `role_`.
extension CatalogViewer {
    /// What of the views named `…_privileges` the views of grants to roles show.
    enum GrantKind: String, CaseIterable {
        case all
        case ofRoles
    }

    func tablePrivilegeRows(of origin: RowOrigin, _ kind: GrantKind) -> [[PostgresValue]] {
        relations(of: origin).flatMap { table in
            grants(on: table, standard: "r", kind).map { grant in
                var row = row(grant, kind == .all ? "table_privileges" : "role_table_grants", ["table": table.name])
                row["privilege_type"] = .text(grant.privilege)
                row["with_hierarchy"] = .yesOrNo(grant.privilege == "SELECT")
                return row.values
            }
        }
    }

    func columnPrivilegeRows(of origin: RowOrigin, _ kind: GrantKind) -> [[PostgresValue]] {
        let words: Set<String> = ["INSERT", "SELECT", "UPDATE", "REFERENCES"]
        let columns = Dictionary(grouping: columns(of: origin), by: \.relation.oid)
        return relations(of: origin).flatMap { table -> [[PostgresValue]] in
            let ofTable = grants(on: table, standard: "r", kind).filter { words.contains($0.privilege) }
            return (columns[table.oid] ?? []).flatMap { column -> [[PostgresValue]] in
                let list = snapshot.list(column.record["attacl"])
                let own = list.map { grants($0, owner: table.owner, kind) } ?? []
                let rows = (ofTable + own).map { grant in
                    var row = row(
                        grant,
                        kind == .all ? "column_privileges" : "role_column_grants",
                        ["table": table.name]
                    )
                    row["column_name"] = .text(column.name)
                    row["privilege_type"] = .text(grant.privilege)
                    return row.values
                }
                return own.isEmpty ? rows : rows.withoutRepetition
            }
        }
    }

    func routinePrivilegeRows(of origin: RowOrigin, _ kind: GrantKind) -> [[PostgresValue]] {
        entries(.routines, of: origin).flatMap { routine in
            grants(on: routine, standard: "f", kind).map { grant in
                var row = row(
                    grant,
                    kind == .all ? "routine_privileges" : "role_routine_grants",
                    ["specific": routine.specificName, "routine": routine.name]
                )
                row["privilege_type"] = .text("EXECUTE")
                return row.values
            }
        }
    }

    func typeUsageRows(of origin: RowOrigin, _ kind: GrantKind) -> [[PostgresValue]] {
        types(of: origin, "c").flatMap { type in
            grants(on: type, standard: "T", kind).map { grant in
                var row = row(grant, kind == .all ? "udt_privileges" : "role_udt_grants", ["udt": type.name])
                row["privilege_type"] = .text("TYPE USAGE")
                return row.values
            }
        }
    }

    func usagePrivilegeRows(of origin: RowOrigin, _ kind: GrantKind) -> [[PostgresValue]] {
        usable(origin).flatMap { object -> [[PostgresValue]] in
            grants(on: object.entry, standard: object.standard, kind).filter { $0.privilege == "USAGE" }.map { grant in
                var row = row(grant, kind == .all ? "usage_privileges" : "role_usage_grants", ["object": object.entry.name])
                row["object_type"] = .text(object.kind)
                row["privilege_type"] = .text("USAGE")
                return row.values
            }
        }
            + collations(of: origin).compactMap { collation in
                // Whoever it is may use it, which nobody has said.
                guard kind == .all || hasRights(of: collation.owner) else { return nil }
                let grant = Grant(grantor: collation.owner, privilege: "USAGE", isGrantable: false)
                var row = row(grant, kind == .all ? "usage_privileges" : "role_usage_grants", ["object": collation.name])
                row["object_type"] = .text("COLLATION")
                row["privilege_type"] = .text("USAGE")
                return row.values
            }
    }

    /// The objects for whose use a privilege is needed, with the letters of the lists that they begin with.
    private func usable(_ origin: RowOrigin) -> [(entry: CatalogEntry, kind: String, standard: Character)] {
        switch origin {
        case .remaining:
            entries(.wrappers).map { ($0, "FOREIGN DATA WRAPPER", "F") } + entries(.servers).map { ($0, "FOREIGN SERVER", "S") }
        default:
            types(of: origin, "d").map { ($0, "DOMAIN", "T") } + relations(of: origin, ["S"]).map { ($0, "SEQUENCE", "r") }
        }
    }

    private func collations(of origin: RowOrigin) -> [CatalogEntry] {
        switch origin {
        case .builtIn: collations(entries(.collations, of: origin))
        case .collation(let collation): collations(collation.oid.flatMap { entry(.collations, $0) }.map { [$0] } ?? [])
        default: []
        }
    }

    private func grants(on object: CatalogEntry, standard: Character, _ kind: GrantKind) -> [Grant] {
        let list = snapshot.list(object["acl"]) ?? .standard(standard, owner: object.owner)
        return grants(list ?? AccessList(), owner: object.owner, kind)
    }

    /// What a list says, as far as the role has to do with it.
    private func grants(_ list: AccessList, owner: String, _ kind: GrantKind) -> [Grant] {
        list.items.filter { item in
            hasRights(of: item.grantor) || item.grantee.map(hasRights) ?? (kind == .all)
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

    private func row(_ grant: Grant, _ view: String, _ names: KeyValuePairs<String, TableName>) -> RowBuilder {
        row(view, naming: names, grant.values)
    }
}

extension [[PostgresValue]] {
    /// The rows, each once.
    var withoutRepetition: Self {
        var seen: Set<[PostgresValue]> = []
        return filter { seen.insert($0).inserted }
    }
}
